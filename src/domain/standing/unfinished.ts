/** What is not verified, and why, in the words of those who know: the list that the year's summary answers for. */
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { statusOf } from '../status.ts'
import type { Task } from '../task.ts'

export type Reason =
  /** it waits for the office */
  | { readonly kind: 'waiting' }
  /** the office sent it back, with this reason */
  | { readonly kind: 'returned'; readonly text: string }
  /** the division's last report says what stands in the way */
  | { readonly kind: 'difficulty'; readonly text: string }
  /** under way, with no difficulty told; the last report, '' if there is evidence alone */
  | { readonly kind: 'ongoing'; readonly text: string }
  | { readonly kind: 'neverAnswered' }

export interface Unfinished {
  readonly task: Task
  readonly occurrence: Occurrence
  readonly reason: Reason
}

/** Every occurrence that is neither verified nor waived, those not due yet among them. */
export function unfinished(plan: Plan): Unfinished[] {
  return plan.tasks.flatMap((task) =>
    task.occurrences
      .filter((occurrence) => !['verified', 'waived'].includes(statusOf(occurrence)))
      .map((occurrence) => ({ task, occurrence, reason: reasonOf(occurrence) })),
  )
}

function reasonOf(occurrence: Occurrence): Reason {
  switch (statusOf(occurrence)) {
    case 'submitted':
      return { kind: 'waiting' }
    case 'returned':
      return { kind: 'returned', text: whyReturned(occurrence) }
    case 'notStarted':
      return { kind: 'neverAnswered' }
    default:
      return lastWord(occurrence)
  }
}

/** The office's reason, or why its verification became void. */
function whyReturned({ verifications }: Occurrence): string {
  const answer = verifications.at(-1)
  return (answer?.voided ?? answer)?.reason ?? ''
}

function lastWord({ progress }: Occurrence): Reason {
  const { text, difficulty } = progress.at(-1) ?? { text: '', difficulty: '' }
  if (difficulty.trim() !== '') return { kind: 'difficulty', text: difficulty }
  return { kind: 'ongoing', text }
}
