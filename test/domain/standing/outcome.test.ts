import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { recentlyVerifiedOf, waitingOf } from '#src/domain/standing/outcome.ts'
import { anAcceptance, anOccurrence, aPlan, aSubmission, aTask, at } from '../../support/build.ts'
import { finance, law } from '../../support/cast.ts'

const submittedOn = (day: string, key: string) => anOccurrence({ key, submissions: [aSubmission(day)] })
const verifiedOn = (day: string, key: string) =>
  anOccurrence({ key, submissions: [aSubmission('2021-06-25')], verifications: [anAcceptance(day)] })

const occurrences = [
  submittedOn('2021-09-01', 'submitted first'),
  submittedOn('2021-09-10', 'submitted last'),
  verifiedOn('2021-08-31', '30 days ago'),
  verifiedOn('2021-08-30', '31 days ago'),
  anOccurrence({ key: 'open' }),
]
const plan = aPlan({ tasks: [aTask({ occurrences, supportIds: [finance.id] })] })
const moment = { today: '2021-09-30', now: at('2021-09-30') }
const keysOf = (outcomes: ReturnType<typeof waitingOf>) => outcomes.map(({ occurrence }) => occurrence.key)

const outcomes = suite('waitingOf, recentlyVerifiedOf 已提交、已销号')

outcomes('what waits comes latest first', () => {
  assert.equal(keysOf(waitingOf([plan], law.id, moment)), ['submitted last', 'submitted first'])
})

outcomes('a verification is news for thirty days', () => {
  assert.equal(keysOf(recentlyVerifiedOf([plan], law.id, moment)), ['30 days ago'])
})

outcomes('belongs to the lead division, which submitted it', () => {
  assert.equal(waitingOf([plan], finance.id, moment), [])
})

outcomes('ends with the plan', () => {
  assert.equal(waitingOf([{ ...plan, status: 'closed' }], law.id, moment), [])
})

outcomes.run()
