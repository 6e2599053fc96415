/** The supervision form (督办单): one occurrence, what was asked, what was reported, and by when an answer is due. */

import { type Quotation, quotationsOf } from '../document/quotation.ts'
import { requireOpen } from '../gate.ts'
import type { Occurrence, Progress, Verification } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { statusOf } from '../status.ts'
import type { Task } from '../task.ts'
import type { Calendar } from '../time/calendar.ts'
import { deadlineOf } from '../time/deadline.ts'
import { addWorkdays } from '../time/due.ts'
import { figuresOf } from './figures.ts'
import { type Moment, overdueDays } from './light.ts'

/** how long a division has to answer, in working days from the day of the form */
export const replyWorkdays = 5

export interface Supervision {
  readonly quotations: readonly Quotation[]
  /** the day in force, if it was extended */
  readonly extendedTo: string | null
  readonly lateDays: number
  readonly report: Progress | undefined
  readonly returned: Verification | undefined
  /** the lead division has never reported on anything */
  readonly silent: boolean
  readonly issuedOn: string
  readonly replyBy: string
}

/** @throws Refusal occurrence-submitted, occurrence-verified, occurrence-waived: nothing is left to demand */
export function supervisionOf(
  plan: Plan,
  { task, occurrence }: { readonly task: Task; readonly occurrence: Occurrence },
  moment: Moment,
  calendar: Calendar,
): Supervision {
  requireOpen(occurrence)
  const { dueOn } = deadlineOf(occurrence)
  return {
    quotations: quotationsOf(plan, task.clauseIds),
    extendedTo: dueOn === occurrence.dueOn ? null : dueOn,
    lateDays: overdueDays(occurrence, moment),
    report: occurrence.progress.at(-1),
    returned: statusOf(occurrence) === 'returned' ? occurrence.verifications.at(-1) : undefined,
    silent: figuresOf(plan, moment).neverAnswered.has(task.leadId ?? ''),
    issuedOn: moment.today,
    replyBy: addWorkdays(moment.today, replyWorkdays, calendar),
  }
}

const longestExcerpt = 240

/** As much as fits beside everything else on one page. */
export function excerptOf(text: string): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}……` : text
}
