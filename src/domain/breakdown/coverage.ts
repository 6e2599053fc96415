/** Coverage: what became of every clause, and what a plan still lacks before it can be issued. */
import { type Clause, clausesOf } from '../document/document.ts'
import type { Plan, SettingAside } from '../plan.ts'
import type { Task } from '../task.ts'

/** covered: in an accepted task; proposed: in one that nobody accepted yet; setAside: with a reason; open: none of these */
export type ClauseState = 'covered' | 'proposed' | 'setAside' | 'open'

export interface Cover {
  readonly clause: Clause
  readonly state: ClauseState
  readonly task: Task | undefined
  readonly settingAside: SettingAside | undefined
}

export type Coverage = Readonly<Record<ClauseState | 'total', number>>

type Breakdown = Pick<Plan, 'outline' | 'tasks' | 'settingsAside'>

/** Every clause with what became of it, in reading order, the preamble's too. */
export function coversOf({ outline, tasks, settingsAside }: Breakdown): Cover[] {
  const taskByClause = new Map(tasks.flatMap((task) => task.clauseIds.map((id) => [id, task] as const)))
  const settingAsideByClause = new Map(settingsAside.map((one) => [one.clauseId, one] as const))
  return clausesOf(outline).map((clause) => {
    const task = taskByClause.get(clause.id)
    const settingAside = settingAsideByClause.get(clause.id)
    return { clause, state: stateOf(task, settingAside), task, settingAside }
  })
}

function stateOf(task: Task | undefined, settingAside: SettingAside | undefined): ClauseState {
  if (task) return task.accepted ? 'covered' : 'proposed'
  return settingAside ? 'setAside' : 'open'
}

export function coverageOf(plan: Breakdown): Coverage {
  const states = coversOf(plan).map(({ state }) => state)
  const count = (wanted: ClauseState): number => states.filter((state) => state === wanted).length
  return {
    total: states.length,
    covered: count('covered'),
    proposed: count('proposed'),
    setAside: count('setAside'),
    open: count('open'),
  }
}

export interface Missing {
  readonly openClauses: readonly Clause[]
  readonly unaccepted: readonly Task[]
  readonly withoutLead: readonly Task[]
  readonly withoutObligation: readonly Task[]
}

/** What stands between a draft and its issue, each to be linked to. */
export function missing(plan: Breakdown): Missing {
  const open = coversOf(plan).filter(({ state }) => state === 'open')
  return {
    openClauses: open.map(({ clause }) => clause),
    unaccepted: plan.tasks.filter(({ accepted }) => !accepted),
    withoutLead: plan.tasks.filter(({ leadId }) => leadId === null),
    withoutObligation: plan.tasks.filter(({ obligation }) => obligation === null),
  }
}

export function isComplete({ openClauses, ...tasks }: Missing): boolean {
  return openClauses.length === 0 && Object.values(tasks).every(({ length }) => length === 0)
}
