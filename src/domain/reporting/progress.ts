/** Progress (进展): a division says what was done, and submits an occurrence for verification. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { changeOccurrence, type OccurrenceName, subjectOf } from '../find.ts'
import { requireIssued, requireOpen } from '../gate.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { statusOf } from '../status.ts'
import { isTooEarly } from '../time/deadline.ts'
import { isRepeat } from './repeat.ts'

export interface Report {
  readonly text: string
  /** what stands in the way (存在问题), '' if nothing */
  readonly difficulty: string
  /** how many times it was done until now */
  readonly done?: number | undefined
}

/**
 * Adds a report to an occurrence; those before it stay.
 *
 * @throws Refusal plan-not-issued, progress-empty, occurrence-submitted, occurrence-verified
 */
export function saveProgress(plan: Plan, values: OccurrenceName & Report, act: Act): Change<Plan> {
  requireIssued(plan)
  if (isBlank(values)) throw new Refusal('progress-empty')
  const next = changeOccurrence(plan, values, (occurrence) => {
    requireOpen(occurrence)
    return withReport(occurrence, values, act)
  })
  return { next, did: { action: 'progress.saved', subject: subjectOf(values), after: values.text } }
}

/**
 * Hands an occurrence to the office, with a last report if one is given.
 *
 * @param values a blank report submits what was written before
 * @throws Refusal plan-not-issued, progress-empty when nothing ever was, too-early before the earliest end of what
 *   has to stay open, occurrence-submitted, occurrence-verified, occurrence-waived
 */
export function submitOccurrence(plan: Plan, values: OccurrenceName & Report, act: Act): Change<Plan> {
  requireIssued(plan)
  const next = changeOccurrence(plan, values, (occurrence) => submitted(occurrence, values, act))
  return { next, did: { action: 'progress.submitted', subject: subjectOf(values), after: values.text } }
}

function submitted(occurrence: Occurrence, report: Report, act: Act): Occurrence {
  if (isSubmittedAgain(occurrence, report, act)) return occurrence
  requireOpen(occurrence)
  if (isTooEarly(occurrence, act.on, act.at)) throw new Refusal('too-early', { day: occurrence.dueOn })
  const written = isBlank(report) ? occurrence : withReport(occurrence, report, act)
  if (written.progress.length === 0) throw new Refusal('progress-empty')
  return { ...written, submissions: [...written.submissions, { by: act.by, at: act.at }] }
}

function withReport(occurrence: Occurrence, report: Report, act: Act): Occurrence {
  const last = occurrence.progress.at(-1)
  if (isRepeat(last, act) && isSame(last, report)) return occurrence
  const { text, difficulty, done } = report
  const said = { text, difficulty, ...(done !== undefined && { done }), by: act.by, at: act.at }
  return { ...occurrence, progress: [...occurrence.progress, said] }
}

function isSubmittedAgain(occurrence: Occurrence, report: Report, act: Act): boolean {
  if (statusOf(occurrence) !== 'submitted' || !isRepeat(occurrence.submissions.at(-1), act)) return false
  return isBlank(report) || isSame(occurrence.progress.at(-1), report)
}

function isSame(last: Report | undefined, { text, difficulty, done }: Report): boolean {
  return last?.text === text && last.difficulty === difficulty && last.done === done
}

function isBlank({ text, difficulty, done }: Report): boolean {
  return `${text}${difficulty}`.trim() === '' && done === undefined
}
