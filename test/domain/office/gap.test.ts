import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { gapsOf, staleFor } from '#src/domain/office/gap.ts'
import { at } from '../../support/build.ts'
import { aDivision, anOffice, aPerson } from '../../support/cast.ts'

const gaps = suite('gapsOf')

gaps('names active people without a password and active divisions without an active contact', () => {
  const office = anOffice({
    divisions: [
      aDivision({ id: 'kept' }),
      aDivision({ id: 'left' }),
      aDivision({ id: 'headed' }),
      aDivision({ id: 'closed', active: false }),
    ],
    people: [
      aPerson({ id: 'opened', roles: ['contact'], divisionId: 'kept', passwordHash: 'hash' }),
      aPerson({ id: 'gone', roles: ['contact'], divisionId: 'left', active: false }),
      aPerson({ id: 'invited', roles: ['head'], divisionId: 'headed' }),
    ],
  })
  const { unopened, unmanned } = gapsOf(office)

  assert.equal(
    unopened.map(({ id }) => id),
    ['invited'],
  )
  assert.equal(
    unmanned.map(({ id }) => id),
    ['left', 'headed'],
  )
})

gaps('names people without a role, and administrators whose password alone lets them in', () => {
  const factor = { secret: 'A', confirmed: true, lastStep: 0, recoveryHashes: [] }
  const office = anOffice({
    people: [
      aPerson({ id: 'nothing' }),
      aPerson({ id: 'contact', roles: ['contact'] }),
      aPerson({ id: 'guarded', roles: ['system'], secondFactor: factor }),
      aPerson({ id: 'begun', roles: ['audit'], secondFactor: { ...factor, confirmed: false } }),
      aPerson({ id: 'gone', roles: ['security'], active: false }),
    ],
  })
  const { unassigned, unguarded } = gapsOf(office)
  assert.equal(
    [unassigned, unguarded].map((people) => people.map(({ id }) => id)),
    [['nothing'], ['begun']],
  )
})

gaps('calls a backup stale once a second daily one is missing', () => {
  assert.is(staleFor(at('2021-09-13', '09:00'), at('2021-09-15', '09:00')), null)
  assert.is(staleFor(at('2021-09-13', '08:00'), at('2021-09-15', '09:00')), 49)
})

gaps.run()
