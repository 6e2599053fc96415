/** Nudges (催办): recorded reminders to the division that leads a task. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { changeTask } from '../find.ts'
import { requireIssued } from '../gate.ts'
import type { Plan } from '../plan.ts'
import type { Task } from '../task.ts'
import { isRepeat } from './repeat.ts'

export interface NudgeValues {
  /** of the task */
  readonly code: string
  readonly text: string
}

/** @throws Refusal plan-not-issued, task-missing */
export function nudgeTask(plan: Plan, { code, text }: NudgeValues, act: Act): Change<Plan> {
  requireIssued(plan)
  const next = changeTask(plan, code, (task) => withNudge(task, text, act))
  return { next, did: { action: 'task.nudged', subject: code, after: text } }
}

function withNudge(task: Task, text: string, act: Act): Task {
  const last = task.nudges.at(-1)
  if (isRepeat(last, act) && last?.text === text) return task
  return { ...task, nudges: [...task.nudges, { text, by: act.by, at: act.at }] }
}
