/** The plan that is changed while the program is killed: a task for each person. */
import type { Change } from '#src/domain/entry.ts'
import type { Plan } from '#src/domain/plan.ts'
import { anOccurrence, aPlan, aProgress, aTask } from '../support/build.ts'

export const year = 2021
export const people = 8

export function aSharedPlan(): Plan {
  return aPlan({
    year,
    tasks: Array.from({ length: people }, (_, person) => aTask({ code: codeOf(person) })),
  })
}

export function codeOf(person: number): string {
  return `1.1-${person}`
}

/** The mark stands in the record and in its history, so that one can be held against the other. */
export function saved(person: number, mark: string): (plan: Plan) => Change<Plan> {
  const code = codeOf(person)
  const occurrences = [anOccurrence({ progress: [aProgress({ text: mark })] })]
  return (plan) => ({
    next: {
      ...plan,
      tasks: plan.tasks.map((task) => (task.code === code ? { ...task, occurrences } : task)),
    },
    did: { action: 'progress.saved', subject: code, after: mark },
  })
}

export function markOf(plan: Plan, person: number): string | undefined {
  return plan.tasks[person]?.occurrences[0]?.progress[0]?.text
}
