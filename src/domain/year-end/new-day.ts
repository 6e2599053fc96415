/** By when unfinished work is to be done after all: told in the summary, one day for each open task. */
import type { Change } from '../entry.ts'
import type { Ending, Plan } from '../plan.ts'
import type { Unfinished } from '../standing/unfinished.ts'
import { type NewDay, requireWriting, type Summary } from './summary.ts'

/** What the summary answers for an open occurrence: a day, or that the office closed or explained its task. */
export type Outlook = { readonly day: string } | { readonly ending: Ending } | null

/** The day that the office set; else a later day that was granted; else what was decided when the year was closed. */
export function outlookOf(
  { task, occurrence }: Unfinished,
  { newDays }: Pick<Summary, 'newDays'>,
  { endings = [] }: Pick<Plan, 'endings'>,
): Outlook {
  const ending = endings.find(({ code }) => code === task.code)
  if (ending && ending.decision !== 'carried') return { ending }
  const set = newDays.find(({ code }) => code === task.code)
  const granted = occurrence.extensions.findLast(({ answer }) => answer?.granted)
  const day = set?.day ?? granted?.dueOn
  return day === undefined ? null : { day }
}

/** Codes of the tasks with open work for which nothing is foreseen, each once. */
export function undatedIn(open: readonly Unfinished[], summary: Summary, plan: Plan): string[] {
  const undated = open.filter((one) => outlookOf(one, summary, plan) === null)
  return [...new Set(undated.map(({ task }) => task.code))]
}

/** Days for some tasks; an empty one takes the day back. @throws Refusal summary-locked */
export function setNewDays(
  summary: Summary,
  days: readonly { readonly code: string; readonly day: string | null }[],
): Change<Summary> {
  requireWriting(summary)
  const codes = new Set(days.map(({ code }) => code))
  const kept = summary.newDays.filter(({ code }) => !codes.has(code))
  const set = days.flatMap(({ code, day }): NewDay[] => (day === null ? [] : [{ code, day }]))
  const newDays = [...kept, ...set].sort((one, other) => one.code.localeCompare(other.code))
  const same = JSON.stringify(newDays) === JSON.stringify(summary.newDays)
  return {
    next: same ? summary : { ...summary, newDays },
    did: {
      action: 'summary.written',
      subject: `${summary.year}/new-days`,
      after: set.map(({ code, day }) => `${code} ${day}`).join(', '),
    },
  }
}
