import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { obligationKinds } from '#src/domain/obligation.ts'
import type { Occurrence } from '#src/domain/occurrence.ts'
import { figuresOf, type Rate, type Tally } from '#src/domain/standing/figures.ts'
import { lights } from '#src/domain/standing/light.ts'
import type { Observation } from '#src/domain/standing/observation.ts'
import { statuses } from '#src/domain/status.ts'
import {
  anAcceptance,
  anOccurrence,
  aPlan,
  aProgress,
  aReturn,
  aSubmission,
  aTask,
  at,
  onDecision,
  standing,
} from '../../support/build.ts'
import { disclosure, finance, law } from '../../support/cast.ts'

const moment = { today: '2021-10-01', now: at('2021-10-01') }

const inTime = anOccurrence({
  key: 'in-time',
  submissions: [aSubmission('2021-09-30')],
  verifications: [anAcceptance('2021-10-01')],
})
const late = anOccurrence({
  key: 'late',
  dueOn: '2021-08-31',
  submissions: [aSubmission('2021-09-02')],
  verifications: [anAcceptance()],
})
const early = anOccurrence({
  key: 'early',
  dueOn: '2021-12-31',
  submissions: [aSubmission('2021-09-02')],
  verifications: [anAcceptance()],
})
const waiting = anOccurrence({ key: 'waiting', submissions: [aSubmission('2021-09-30')] })
const returned = anOccurrence({ key: 'returned', submissions: [aSubmission()], verifications: [aReturn()] })
const dueToday = anOccurrence({ key: 'due-today', dueOn: '2021-10-01', progress: [aProgress()] })
const ahead = anOccurrence({ key: 'ahead', dueOn: '2021-12-31' })
const missed = anOccurrence({ key: 'missed', dueOn: '2021-06-30' })

const plan = aPlan({
  tasks: [
    aTask({ code: '1.1-1', occurrences: [inTime, late, early, waiting] }),
    aTask({ code: '1.1-2', occurrences: [returned, dueToday, ahead] }),
    aTask({ code: '2.1-1', leadId: finance.id, obligation: standing, occurrences: [missed, ahead] }),
    aTask({ code: '2.1-2', leadId: disclosure.id, obligation: onDecision, occurrences: [] }),
  ],
})
const figures = figuresOf(plan, moment)

const keys = (records: readonly Observation[]) => records.map(({ occurrence }) => occurrence.key)
const counts = (groups: Readonly<Record<string, readonly unknown[]>>) =>
  Object.fromEntries(Object.entries(groups).map(([name, records]) => [name, records.length]))

const totals = suite('figuresOf 统计')

totals('counts by light, by status and by kind of obligation', () => {
  const { byLight, byStatus, byKind } = figures.total

  assert.equal(counts(byLight), { waived: 0, done: 3, missed: 1, normal: 3, soon: 1, overdue: 1 })
  const byState = { notStarted: 3, ongoing: 1, submitted: 1, returned: 1, verified: 3, waived: 0 }
  assert.equal(counts(byStatus), byState)
  assert.equal(counts(byKind), { once: 7, periodic: 0, onEvent: 0, standing: 2 })
})

totals('the completion rate is of what has come due or is verified already', () => {
  const { part, whole } = figures.total.completion

  assert.equal(keys(whole), ['in-time', 'late', 'early', 'waiting', 'returned', 'due-today', 'missed'])
  assert.equal(keys(part), ['in-time', 'late', 'early'])
})

totals('the on-time rate counts what was submitted in time and not returned', () => {
  const { part, whole } = figures.total.onTime

  assert.is(whole.length, 7)
  assert.equal(keys(part), ['in-time', 'early', 'waiting'])
})

totals('every grouping holds every record once, and no part exceeds its whole', () => {
  const isWithin = ({ part, whole }: Rate) => part.every((record) => whole.includes(record))
  const sum = (records: Readonly<Record<string, readonly unknown[]>>) => Object.values(records).flat().length
  const tallies: Tally[] = [figures.total, ...figures.byDivision.values(), ...figures.bySection.values()]

  for (const tally of tallies) {
    assert.equal(
      [sum(tally.byLight), sum(tally.byStatus), sum(tally.byKind)],
      Array(3).fill(tally.all.length),
    )
    assert.ok(isWithin(tally.completion) && isWithin(tally.onTime))
    assert.equal(Object.keys(tally.byLight), [...lights])
    assert.equal(Object.keys(tally.byStatus), [...statuses])
    assert.equal(Object.keys(tally.byKind), [...obligationKinds])
  }
})

totals('a plan without tasks has empty figures, not missing ones', () => {
  const { total, byDivision } = figuresOf(aPlan({ tasks: [] }), moment)

  assert.is(total.completion.whole.length, 0)
  assert.is(total.byLight.overdue.length, 0)
  assert.is(byDivision.size, 0)
})

totals.run()

const groups = suite('figuresOf by division and section 分处室、分部分')

groups('divisions and sections have their own tallies', () => {
  assert.is(figures.byDivision.get(law.id)?.all.length, 7)
  assert.equal(keys(figures.byDivision.get(finance.id)?.byLight.missed ?? []), ['missed'])
  assert.is(figures.bySection.get(1)?.completion.part.length, 3)
})

groups('the cross table adds up to its sections', () => {
  for (const [section, divisions] of figures.bySectionAndDivision) {
    const all = [...divisions.values()].flatMap((tally) => tally.all)
    assert.equal(keys(all).sort(), keys(figures.bySection.get(section)?.all ?? []).sort())
  }
})

groups('each task shows one light, tasks without occurrences among them', () => {
  const codes = Object.entries(figures.tasks).map(([light, tasks]) => [light, tasks.map(({ code }) => code)])

  assert.equal(Object.fromEntries(codes), {
    waived: [],
    done: [],
    missed: [],
    normal: ['1.1-1', '2.1-1', '2.1-2'],
    soon: [],
    overdue: ['1.1-2'],
  })
})

groups('an earliest end that has come is not work come due until it is verified', () => {
  const open = anOccurrence({ bound: 'earliest', dueOn: '2021-07-01' })
  const verified = { submissions: [aSubmission('2021-07-05')], verifications: [anAcceptance('2021-07-06')] }
  const wholeOf = (occurrence: Occurrence) =>
    figuresOf(aPlan({ tasks: [aTask({ occurrences: [occurrence] })] }), moment).total.onTime

  assert.is(wholeOf(open).whole.length, 0)
  assert.is(wholeOf({ ...open, ...verified }).part.length, 1)
})

groups.run()

const silence = suite('neverAnswered 从未填报')

silence('names divisions whose work has begun and who never wrote, with that work', () => {
  assert.equal([...figures.neverAnswered.keys()], [finance.id])
  assert.equal(keys(figures.neverAnswered.get(finance.id) ?? []), ['missed', 'ahead'])
})

silence('work that has not begun is no silence', () => {
  const later = anOccurrence({ startsOn: '2021-10-02', dueOn: '2021-12-31' })
  const quiet = aPlan({ tasks: [aTask({ occurrences: [later] })] })

  assert.is(figuresOf(quiet, moment).neverAnswered.size, 0)
  assert.is(figuresOf(quiet, { ...moment, today: '2021-10-02' }).neverAnswered.size, 1)
})

silence.run()
