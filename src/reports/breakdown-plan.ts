/** The breakdown table of a plan: what was asked, of whom, and how it stands. */
import { currentOccurrence } from '../domain/current.ts'
import { lightOf, type Viewpoint } from '../domain/light.ts'
import type { Office } from '../domain/office.ts'
import type { Plan } from '../domain/plan.ts'
import { statusOf } from '../domain/status.ts'
import type { Task } from '../domain/task.ts'
import type { Messages } from '../messages/index.ts'
import { type BreakdownLine, breakdownTable } from './breakdown.ts'
import { requirementOf } from './requirement.ts'
import type { Table } from './table.ts'

export interface BreakdownSource {
  readonly plan: Plan
  readonly office: Office
  readonly view: Viewpoint
}

export function breakdownOfPlan(source: BreakdownSource, m: Messages): Table {
  const lines = source.plan.tasks.map((task) => lineOf(task, source, m))
  return breakdownTable(source.plan.title, lines, m.breakdown)
}

function lineOf(task: Task, source: BreakdownSource, m: Messages): BreakdownLine {
  const { plan, office, view } = source
  const nameOf = (id: string) => office.divisions.find((division) => division.id === id)?.name ?? id
  return {
    ...requirementOf(plan, task, m.breakdown),
    lead: task.leadId === null ? '' : nameOf(task.leadId),
    support: task.supportIds.map(nameOf).join(m.breakdown.names),
    phrase: task.obligation?.phrase ?? '',
    obligation: task.obligation ? m.obligation.words(task.obligation, plan.year) : '',
    dueOn: currentOccurrence(task, view)?.dueOn ?? '',
    progress: progressOf(task, m),
    evidence: task.occurrences.reduce((sum, { evidence }) => sum + evidence.length, 0),
    difficulty: currentOccurrence(task, view)?.progress.at(-1)?.difficulty ?? '',
    state: stateOf(task, view, m),
    code: task.code,
  }
}

/** The latest word on each occurrence that anybody reported on. */
function progressOf({ occurrences }: Task, m: Messages): string {
  const reported = occurrences.flatMap((occurrence) => {
    const text = occurrence.progress.at(-1)?.text
    if (text === undefined) return []
    return occurrences.length === 1 ? [text] : [m.breakdown.progress(m.occurrence.label(occurrence), text)]
  })
  return reported.join('\n')
}

function stateOf(task: Task, view: Viewpoint, m: Messages): string {
  const current = currentOccurrence(task, view)
  if (!current) return m.breakdown.noEvent
  const standing = task.obligation?.kind === 'standing'
  const light = m.light.light[lightOf(current, { ...view, standing })]
  const state = m.breakdown.state(m.light.status[statusOf(current)], light)
  const verified = task.occurrences.filter((one) => statusOf(one) === 'verified').length
  const whole = task.occurrences.length
  return whole === 1 ? state : m.breakdown.ofSeveral(state, verified, whole)
}
