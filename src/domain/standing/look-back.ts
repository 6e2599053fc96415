/** Looking back (回头看): what became of each task of a year, judged by what was verified. */
import type { Plan } from '../plan.ts'
import { statusOf } from '../status.ts'
import type { Task } from '../task.ts'

/** nothing: an event that never came */
export type Conclusion = 'done' | 'partly' | 'undone' | 'waived' | 'nothing'

export interface LookedBack {
  readonly task: Task
  readonly conclusion: Conclusion
  readonly verified: number
  /** occurrences that were asked for; those waived are not among them */
  readonly whole: number
}

export function lookBack({ tasks }: Plan): LookedBack[] {
  return tasks.map((task) => {
    const statuses = task.occurrences.map(statusOf)
    const verified = statuses.filter((status) => status === 'verified').length
    const whole = statuses.filter((status) => status !== 'waived').length
    return { task, verified, whole, conclusion: conclusionOf(verified, whole, statuses.length) }
  })
}

function conclusionOf(verified: number, whole: number, all: number): Conclusion {
  if (all === 0) return 'nothing'
  if (whole === 0) return 'waived'
  if (verified === whole) return 'done'
  return verified === 0 ? 'undone' : 'partly'
}
