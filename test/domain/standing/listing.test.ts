import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { obligationKinds } from '#src/domain/obligation.ts'
import { figuresOf, type Tally } from '#src/domain/standing/figures.ts'
import type { Filter } from '#src/domain/standing/filter.ts'
import type { Light } from '#src/domain/standing/light.ts'
import { lights } from '#src/domain/standing/light.ts'
import { countOccurrences, listTasks, momentKey } from '#src/domain/standing/listing.ts'
import type { Observation } from '#src/domain/standing/observation.ts'
import { statuses } from '#src/domain/status.ts'
import {
  aLink,
  anAcceptance,
  anOccurrence,
  aPlan,
  aReturn,
  aSubmission,
  aTask,
  at,
  onDecision,
  standing,
} from '../../support/build.ts'
import { disclosure, finance } from '../../support/cast.ts'

const moment = { today: '2021-09-15', now: at('2021-09-15') }
const verified = { submissions: [aSubmission('2021-08-30')], verifications: [anAcceptance()] }

const plan = aPlan({
  tasks: [
    aTask({ code: '1.1-1', occurrences: [anOccurrence({ dueOn: '2021-12-31' })] }),
    aTask({ code: '1.1-2', occurrences: [anOccurrence({ dueOn: '2021-08-31', ...verified })] }),
    aTask({
      code: '1.1-3',
      supportIds: [finance.id],
      occurrences: [
        anOccurrence({ dueOn: '2021-08-31', submissions: [aSubmission()], verifications: [aReturn()] }),
        anOccurrence({ dueOn: '2021-09-30', evidence: [aLink()] }),
      ],
    }),
    aTask({ code: '1.1-4', occurrences: [anOccurrence({ dueOn: '2021-09-14' })] }),
    aTask({
      code: '2.1-1',
      leadId: finance.id,
      clauseIds: ['2.1.1'],
      occurrences: [anOccurrence({ dueOn: '2021-09-20', submissions: [aSubmission()] })],
    }),
    aTask({ code: '2.1-2', leadId: finance.id, occurrences: [anOccurrence({ dueOn: '2021-09-20' })] }),
    aTask({
      code: '2.1-3',
      leadId: disclosure.id,
      obligation: standing,
      occurrences: [
        anOccurrence({ dueOn: '2021-06-30' }),
        anOccurrence({ dueOn: '2021-09-30', startsOn: '2021-07-01' }),
        anOccurrence({ dueOn: '2021-12-31', startsOn: '2021-10-01' }),
      ],
    }),
    aTask({ code: '2.1-4', leadId: disclosure.id, obligation: onDecision, occurrences: [] }),
  ],
})

const codes = (filter: Filter) => listTasks(plan, filter, moment).map(({ task }) => task.code)

const listing = suite('listTasks 任务列表')

listing('puts first what is overdue longest, then what is due soonest, and what is done last', () => {
  assert.equal(codes({}), ['1.1-3', '1.1-4', '2.1-2', '2.1-1', '2.1-3', '1.1-1', '2.1-4', '1.1-2'])
})

listing('finds tasks by code, title and the words of the document', () => {
  assert.equal(codes({ text: '1.1-3' }), ['1.1-3'])
  assert.equal(codes({ text: '作出之日起20个工作日' }), ['2.1-1'])
  assert.equal(codes({ text: '梳理并公开', lead: finance.id }), ['2.1-2', '2.1-1'])
})

listing('shows the occurrence that the filter asks for and counts those that match', () => {
  const [row] = listTasks(plan, { section: 2, measure: 'begun', lead: disclosure.id }, moment)
  assert.is(row?.shown?.occurrence.dueOn, '2021-06-30')
  assert.is(row?.matches.length, 2)
})

listing('lists a task whose event has not happened unless occurrences are asked for', () => {
  assert.equal(codes({ kind: 'onEvent' }), ['2.1-4'])
  assert.equal(codes({ kind: 'onEvent', light: 'normal' }), [])
})

listing('is remembered as long as neither plan nor day changes', () => {
  assert.is(listTasks(plan, { section: 1 }, moment), listTasks(plan, { section: 1 }, moment))
  assert.is.not(listTasks({ ...plan }, { section: 1 }, moment), listTasks(plan, { section: 1 }, moment))
  const tomorrow = { today: '2021-09-16', now: at('2021-09-16') }
  assert.is.not(listTasks(plan, { section: 1 }, tomorrow), listTasks(plan, { section: 1 }, moment))
})

listing.run()

const moments = suite('momentKey')

const urgent = anOccurrence({ dueOn: '2021-09-15', dueAt: at('2021-09-15', '14:00') })
const withClock = aPlan({ tasks: [aTask({ obligation: onDecision, occurrences: [urgent] })] })
const lightAt = (time: string): Light | undefined =>
  listTasks(withClock, {}, { today: '2021-09-15', now: at('2021-09-15', time) })[0]?.light

moments('changes with the hour only where a clock in hours runs out', () => {
  const morning = { ...moment, now: at('2021-09-15', '08:00') }
  assert.is(momentKey(plan, morning), momentKey(plan, moment))
  assert.is.not(
    momentKey(withClock, morning),
    momentKey(withClock, { ...moment, now: at('2021-09-15', '15:00') }),
  )
})

moments('a clock that runs out at 14:00 turns red right after', () => {
  assert.is(lightAt('14:00'), 'soon')
  assert.is(lightAt('14:01'), 'overdue')
})

moments.run()

const sorting = suite('listTasks, in another order')

sorting('goes by code, due day or evidence, and by urgency among those that are alike', () => {
  const codes = (filter: Filter) => listTasks(plan, filter, moment).map(({ task }) => task.code)
  assert.equal(codes({ sort: 'code' }), [...codes({})].sort())
  assert.is(codes({ sort: 'evidence' }).at(-1), '1.1-3', 'the only one with proof comes last')
  const days = listTasks(plan, { sort: 'due' }, moment).map(({ shown }) => shown?.days ?? 999)
  assert.equal(
    days,
    days.toSorted((one, other) => one - other),
  )
})

sorting('lists what is due this month and not finished', () => {
  const codes = listTasks(plan, { measure: 'thisMonth' }, moment).map(({ task }) => task.code)
  assert.equal([...codes].sort(), ['1.1-3', '1.1-4', '2.1-2', '2.1-3'])
})

sorting.run()

const drilling = suite('every figure leads to its records 数字可溯')

const figures = figuresOf(plan, moment)

function leadsTo(records: readonly Observation[], filter: Filter): void {
  const rows = listTasks(plan, filter, moment)
  assert.is(countOccurrences(rows), records.length, JSON.stringify(filter))
  const listed = new Set(rows.flatMap(({ matches }) => matches.map(({ occurrence }) => occurrence)))
  assert.ok(
    records.every(({ occurrence }) => listed.has(occurrence)),
    JSON.stringify(filter),
  )
}

function tallyLeadsTo(tally: Tally, scope: Filter): void {
  leadsTo(tally.all, scope)
  for (const light of lights) leadsTo(tally.byLight[light], { ...scope, light })
  for (const status of statuses) leadsTo(tally.byStatus[status], { ...scope, status })
  for (const kind of obligationKinds) leadsTo(tally.byKind[kind], { ...scope, kind })
  leadsTo(tally.completion.whole, { ...scope, measure: 'due' })
  leadsTo(tally.completion.part, { ...scope, measure: 'completed' })
  leadsTo(tally.onTime.part, { ...scope, measure: 'inTime' })
}

drilling('of the whole plan, of each division and of each section', () => {
  tallyLeadsTo(figures.total, {})
  for (const [lead, tally] of figures.byDivision) tallyLeadsTo(tally, { lead })
  for (const [section, tally] of figures.bySection) tallyLeadsTo(tally, { section })
})

drilling('of each cell of sections and divisions', () => {
  for (const [section, divisions] of figures.bySectionAndDivision)
    for (const [lead, tally] of divisions) tallyLeadsTo(tally, { section, lead })
})

drilling('of the divisions that never answered', () => {
  assert.ok(figures.neverAnswered.size > 0)
  for (const [lead, records] of figures.neverAnswered) leadsTo(records, { lead, measure: 'begun' })
})

drilling.run()
