import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Obligation, periods, units } from '#src/domain/obligation.ts'
import { messages } from '#src/messages/index.ts'
import { readObligation } from '#src/parse/sheet/obligation-words.ts'

const reading = suite('readObligation 时限要求')

const written: readonly (readonly [string, string])[] = [
  ['9月30日前', 'once 2021-09-30'],
  ['9 月 30 日', 'once 2021-09-30'],
  ['2022年1月31日之前', 'once 2022-01-31'],
  ['2021-09-30', 'once 2021-09-30'],
  ['2021/9/30', 'once 2021-09-30'],
  ['by 30 Sep 2021', 'once 2021-09-30'],
  ['30 September', 'once 2021-09-30'],
  ['by 2021-09-30', 'once 2021-09-30'],
  ['standing, reported monthly', 'standing month'],
  ['3月底前', 'once 2021-03-31'],
  ['年底前完成', 'once 2021-12-31'],
  ['每季度', 'periodic quarter'],
  ['每月10日前', 'periodic month'],
  ['自收到申请之日起20个工作日内', 'onEvent workday'],
  ['5小时内', 'onEvent hour'],
  ['长期坚持', 'standing quarter'],
  ['2月30日前', 'day-wrong'],
  ['2021-02-29', 'day-wrong'],
  ['by 30 Feb 2021', 'day-wrong'],
  ['每月45日前', 'day-wrong'],
  ['尽快', 'obligation-unclear'],
  ['3月底前报方案，9月底前完成', 'obligation-unclear'],
  ['公开'.repeat(5000), 'obligation-unclear'],
]

function inShort(read: ReturnType<typeof readObligation>): string {
  if (typeof read === 'string') return read
  switch (read.kind) {
    case 'once':
      return `once ${read.dueOn}`
    case 'periodic':
      return `periodic ${read.every}`
    case 'onEvent':
      return `onEvent ${read.within.unit}`
    case 'standing':
      return `standing ${read.reviewEvery}`
  }
}

for (const [words, short] of written) {
  reading(`reads ${words.slice(0, 20)}`, () => assert.is(inShort(readObligation(words, 2021)), short))
}

const phrase = fc.constant('')
const count = fc.integer({ min: 1, max: 99 })
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const dueDay = fc.integer({ min: 1, max: 31 })
const obligations: fc.Arbitrary<Obligation> = fc.oneof(
  fc.record({ kind: fc.constant('once' as const), dueOn: day, phrase }),
  fc.record({ kind: fc.constant('standing' as const), reviewEvery: fc.constantFrom(...periods), phrase }),
  fc.record({
    kind: fc.constant('periodic' as const),
    every: fc.constantFrom(...periods),
    atLeast: count,
    phrase,
  }),
  fc.record({
    kind: fc.constant('periodic' as const),
    every: fc.constantFrom('month' as const, 'quarter' as const, 'half' as const),
    atLeast: count,
    dueDay,
    phrase,
  }),
  fc.record({
    kind: fc.constant('periodic' as const),
    every: fc.constant('year' as const),
    atLeast: count,
    dueDay,
    dueMonth: fc.integer({ min: 1, max: 12 }),
    phrase,
  }),
  fc.record({
    kind: fc.constant('onEvent' as const),
    within: fc.record({ count, unit: fc.constantFrom(...units) }),
    from: fc.constantFrom('', '作出', '收到申请', '形成或者变更'),
    bound: fc.constant('latest' as const),
    phrase,
  }),
)

for (const { obligation } of Object.values(messages)) {
  reading(`reads back every obligation as it is exported (${obligation.title})`, async () => {
    await fc.assert(
      fc.property(obligations, (made) => {
        const one = structuredClone(made)
        assert.equal(readObligation(obligation.words(one, 2021), 2021), one)
      }),
    )
  })
}

reading.run()
