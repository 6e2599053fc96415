import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { gapsOf } from '#src/domain/office/gap.ts'
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

gaps.run()
