import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Attempts, type Knock } from '#src/http/attempts.ts'
import { at } from '../support/build.ts'

const test = suite('Attempts')

const aKnock = (given: Partial<Knock> = {}): Knock => ({
  account: 'li-jing',
  address: '10.0.0.9',
  at: at('2021-09-15', '09:00'),
  ...given,
})

function fail(attempts: Attempts, times: number, given: Partial<Knock> = {}): void {
  for (let time = 0; time < times; time++) attempts.begin(aKnock(given))
}

test('lock an account after five failures for fifteen minutes, whatever its spelling', () => {
  const attempts = new Attempts()
  fail(attempts, 4)
  assert.not(attempts.isLocked(aKnock()))
  assert.is(attempts.begin(aKnock({ account: 'LI-JING' })), 0)
  assert.ok(attempts.isLocked(aKnock()))
  assert.is(attempts.begin(aKnock({ account: 'Ｌi-jing' })), 900)
  assert.is(attempts.begin(aKnock({ at: at('2021-09-15', '09:14') })), 60)
  assert.is(attempts.begin(aKnock({ at: at('2021-09-15', '09:15') })), 0)
})

test('leave other accounts alone', () => {
  const attempts = new Attempts()
  fail(attempts, 5)
  assert.is(attempts.begin(aKnock({ account: 'wang-hai' })), 0)
})

test('forget an account that succeeds', () => {
  const attempts = new Attempts()
  fail(attempts, 4)
  attempts.begin(aKnock())
  attempts.succeed(aKnock())
  assert.is(attempts.begin(aKnock()), 0)
})

test('slow an address down that fails with many accounts, ever longer, up to five minutes', () => {
  const attempts = new Attempts()
  const next = (account: number, time = '09:00') =>
    attempts.begin(aKnock({ account: `account-${account}`, at: at('2021-09-15', time) }))
  for (let account = 0; account < 20; account++) assert.is(next(account), 0)
  assert.is(next(20), 1)
  assert.is(next(21, '09:01'), 0)
  assert.is(next(22, '09:01'), 2)
  for (const [account, time] of [
    [23, '09:02'],
    [24, '09:03'],
    [25, '09:04'],
    [26, '09:05'],
    [27, '09:06'],
    [28, '09:08'],
    [29, '09:11'],
    [30, '09:16'],
  ] as const) {
    assert.is(next(account, time), 0, time)
  }
  assert.is(next(31, '09:16'), 300)
})

test('do not let one good account pay for guesses at others', () => {
  const attempts = new Attempts()
  for (let account = 0; account < 20; account++) {
    fail(attempts, 1, { account: `account-${account}` })
    const mine = aKnock({ account: 'mine' })
    if (attempts.begin(mine) === 0) attempts.succeed(mine)
  }
  assert.ok(attempts.begin(aKnock({ account: 'another' })) > 0)
})

test('do not slow what has no address', () => {
  const attempts = new Attempts()
  for (let account = 0; account < 50; account++) {
    assert.is(attempts.begin(aKnock({ account: `account-${account}`, address: '' })), 0)
  }
})

test.run()
