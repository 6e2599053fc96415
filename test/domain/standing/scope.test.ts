import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isWhole, planWithin, scopesOf, wholeYear } from '#src/domain/standing/scope.ts'
import { anExtension, anOccurrence, aPlan, aTask } from '../../support/build.ts'
import { finance, law } from '../../support/cast.ts'

const on = (dueOn: string) => anOccurrence({ key: dueOn, dueOn })
const plan = aPlan({
  tasks: [
    aTask({ code: '1.1-1', occurrences: [on('2021-06-30'), on('2021-07-01'), on('2021-09-30')] }),
    aTask({ code: '1.1-2', leadId: finance.id, occurrences: [on('2021-09-30')] }),
    aTask({ code: '1.1-3', occurrences: [on('2021-10-01')] }),
  ],
})
const keysIn = (given: ReturnType<typeof planWithin>) =>
  given.tasks.map(({ code, occurrences }) => [code, occurrences.map(({ key }) => key)])

const scope = suite('planWithin')

scope('keeps what falls due on the first and the last day, and nothing beside', () => {
  const third = { from: '2021-07-01', to: '2021-09-30', leadId: null }
  assert.equal(keysIn(planWithin(plan, third)), [
    ['1.1-1', ['2021-07-01', '2021-09-30']],
    ['1.1-2', ['2021-09-30']],
  ])
  assert.equal(keysIn(planWithin(plan, { ...third, leadId: law.id })), [
    ['1.1-1', ['2021-07-01', '2021-09-30']],
  ])
})

scope('goes by the day in force', () => {
  const extended = anOccurrence({ dueOn: '2021-09-30', extensions: [anExtension(true)] })
  const moved = aPlan({ tasks: [aTask({ occurrences: [extended] })] })
  assert.equal(planWithin(moved, { from: '2021-07-01', to: '2021-09-30', leadId: null }).tasks, [])
})

scope('the whole year is the plan itself', () => {
  assert.is(planWithin(plan, wholeYear(2021)), plan)
  assert.not.ok(isWhole({ ...wholeYear(2021), leadId: law.id }, 2021))
})

scope('quarters and months end on their last day', () => {
  const scopes = new Map(scopesOf(2024).map(({ key, from, to }) => [key, `${from} ${to}`]))
  assert.is(scopes.get('2024-Q1'), '2024-01-01 2024-03-31')
  assert.is(scopes.get('2024-02'), '2024-02-01 2024-02-29')
  assert.is(scopes.size, 16)
})

scope.run()
