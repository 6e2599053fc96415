/** The index of evidence: every proof of a plan beside what it proves. */

import type { Evidence } from '../evidence.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import type { Task } from '../task.ts'

export interface Proof {
  readonly task: Task
  readonly occurrence: Occurrence
  readonly evidence: Evidence
}

/** In the order of tasks, their occurrences and the day on which each proof was added. */
export function evidenceIndex(plan: Plan): Proof[] {
  return plan.tasks.flatMap((task) =>
    task.occurrences.flatMap((occurrence) =>
      occurrence.evidence.map((evidence) => ({ task, occurrence, evidence })),
    ),
  )
}
