import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { currentOf } from '#src/domain/standing/current.ts'
import { observe } from '#src/domain/standing/observation.ts'
import { anAcceptance, anOccurrence, aPlan, aSubmission, aTask, at, standing } from '../../support/build.ts'

const current = suite('currentOf')

const moment = { today: '2021-09-15', now: at('2021-09-15') }
const verified = { submissions: [aSubmission()], verifications: [anAcceptance()] }
const june = anOccurrence({ key: '2021-06', dueOn: '2021-06-30' })
const september = anOccurrence({ key: '2021-09', dueOn: '2021-09-30' })

const keyOf = (given: Parameters<typeof aTask>[0]) =>
  currentOf(observe(aPlan({ tasks: [aTask(given)] }), moment))?.occurrence.key

current('is the earliest that is not verified', () => {
  assert.is(keyOf({ occurrences: [june, september] }), '2021-06')
  assert.is(keyOf({ occurrences: [{ ...june, ...verified }, september] }), '2021-09')
})

current('passes over periods that standing work missed while a later one is open', () => {
  assert.is(keyOf({ obligation: standing, occurrences: [june, september] }), '2021-09')
  assert.is(keyOf({ obligation: standing, occurrences: [june, { ...september, ...verified }] }), '2021-06')
})

current('is the last when all are verified', () => {
  const occurrences = [june, september].map((occurrence) => ({ ...occurrence, ...verified }))
  assert.is(keyOf({ occurrences }), '2021-09')
})

current('is missing before the first event', () => {
  assert.is(keyOf({ occurrences: [] }), undefined)
})

current.run()
