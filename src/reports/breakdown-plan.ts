/** The breakdown table of a plan: what was asked, of whom, and how it stands. */
import type { Values } from '../domain/breakdown-sheet/cell.ts'
import type { EditableField } from '../domain/breakdown-sheet/row.ts'
import { groupBy } from '../domain/group.ts'
import { type Obligation, periods } from '../domain/obligation.ts'
import { activeDivisions } from '../domain/office/divisions.ts'
import { nameOfDivision } from '../domain/office/name.ts'
import type { Office } from '../domain/office/office.ts'
import type { Plan } from '../domain/plan.ts'
import { currentOf } from '../domain/standing/current.ts'
import type { Moment } from '../domain/standing/light.ts'
import { type Observation, observe } from '../domain/standing/observation.ts'
import type { Task } from '../domain/task.ts'
import { deadlineOf } from '../domain/time/deadline.ts'
import type { Messages } from '../messages/index.ts'
import { type BreakdownLine, breakdownTable } from './breakdown.ts'
import { requirementOf } from './requirement.ts'
import type { Table } from './table.ts'

interface Source {
  readonly plan: Plan
  readonly office: Office
  readonly moment: Moment
}

export function breakdownOfPlan({ plan, office, moment }: Source, m: Messages): Table {
  const observed = groupBy(observe(plan, moment), ({ task }) => task)
  const lines = plan.tasks.map((task) => ({
    ...askedOf(task, plan, office, m),
    ...answeredTo(observed.get(task) ?? [], m),
  }))
  return breakdownTable(plan.title, lines, m.breakdown, choicesFor(plan, office, m))
}

/** The divisions that work can be given to, and the usual time limits in words that the import reads. */
function choicesFor({ year }: Plan, office: Office, m: Messages) {
  const names = activeDivisions(office).map(({ name }) => name)
  return {
    lead: names,
    support: names,
    obligation: usualObligations(year).map((one) => m.obligation.words(one, year)),
  }
}

function usualObligations(year: number): Obligation[] {
  const phrase = ''
  return [
    { kind: 'once', dueOn: `${year}-06-30`, phrase },
    { kind: 'once', dueOn: `${year}-12-31`, phrase },
    ...periods.map((every): Obligation => ({ kind: 'periodic', every, atLeast: 1, phrase })),
    { kind: 'standing', reviewEvery: 'quarter', phrase },
  ]
}

type Asked =
  | 'section'
  | 'item'
  | 'title'
  | 'requirement'
  | 'lead'
  | 'support'
  | 'phrase'
  | 'obligation'
  | 'code'

function askedOf(task: Task, plan: Plan, office: Office, m: Messages): Pick<BreakdownLine, Asked> {
  return {
    ...requirementOf(plan, task, m.breakdown),
    ...editableWords(task, plan.year, office, m),
    phrase: task.obligation?.phrase ?? '',
    code: task.code,
  }
}

/** The cells that people may edit and import again. */
export function editableWords(
  { title, leadId, supportIds, obligation }: Values,
  year: number,
  office: Office,
  m: Messages,
): Record<EditableField, string> {
  return {
    title,
    lead: nameOfDivision(office, leadId),
    support: supportIds.map((id) => nameOfDivision(office, id)).join(m.breakdown.names),
    obligation: obligation ? m.obligation.words(obligation, year) : '',
  }
}

function answeredTo(observed: readonly Observation[], m: Messages): Omit<BreakdownLine, Asked> {
  const current = currentOf(observed)
  return {
    dueOn: current ? deadlineOf(current.occurrence).dueOn : '',
    progress: progressIn(observed, m),
    evidence: observed.reduce((sum, { occurrence }) => sum + occurrence.evidence.length, 0),
    difficulty: current?.occurrence.progress.at(-1)?.difficulty ?? '',
    state: current ? stateOf(current, observed, m) : m.breakdown.noEvent,
  }
}

/** The latest word on each occurrence that anybody reported on. */
function progressIn(observed: readonly Observation[], m: Messages): string {
  const reported = observed.flatMap(({ occurrence }) => {
    const text = occurrence.progress.at(-1)?.text
    if (text === undefined) return []
    return observed.length === 1 ? [text] : [m.breakdown.progress(m.occurrence.label(occurrence), text)]
  })
  return reported.join('\n')
}

function stateOf({ status, light }: Observation, observed: readonly Observation[], m: Messages): string {
  const state = m.breakdown.state(m.light.status[status], m.light.light[light])
  if (observed.length === 1) return state
  const verified = observed.filter((one) => one.status === 'verified')
  return m.breakdown.ofSeveral(state, verified.length, observed.length)
}
