import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { outstandingOf } from '#src/domain/office/outstanding.ts'
import { usualPolicy } from '#src/domain/office/policy.ts'
import { at } from '../../support/build.ts'
import { aPerson } from '../../support/cast.ts'

const outstanding = suite('outstandingOf')

const factor = { secret: 'A', confirmed: true, lastStep: 0, recoveryHashes: [] }
const ninety = { ...usualPolicy, passwordDays: 90 }
const strict = { ...ninety, secondFactorRoles: ['office' as const] }
const set = (day: string) => ({ passwordSetAt: at(day) })

for (const [what, policy, given, expected] of [
  ['nothing by default', usualPolicy, {}, null],
  ['nothing on the 89th day', ninety, set('2021-06-18'), null],
  ['a password on the 90th day', ninety, set('2021-06-17'), 'password'],
  ['a password of unknown age', ninety, {}, 'password'],
  [
    'a second factor of a role that needs one',
    strict,
    { ...set('2021-09-01'), roles: ['office'] },
    'secondFactor',
  ],
  ['nothing of another role', strict, { ...set('2021-09-01'), roles: ['leader'] }, null],
  [
    'nothing once it is there',
    strict,
    { ...set('2021-09-01'), roles: ['office'], secondFactor: factor },
    null,
  ],
  [
    'one that is not confirmed',
    strict,
    { ...set('2021-09-01'), roles: ['office'], secondFactor: { ...factor, confirmed: false } },
    'secondFactor',
  ],
  ['the password first', strict, { roles: ['office'] }, 'password'],
] as const) {
  outstanding(`asks for ${what}`, () => {
    const { roles = [], ...others } = given as { roles?: readonly ['office' | 'leader'] }
    assert.is(outstandingOf(aPerson({ ...others, roles: [...roles] }), policy, '2021-09-15'), expected)
  })
}

outstanding.run()
