/** Whether what a piece of evidence shows was published in time. */
import type { Evidence } from '../evidence.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Calendar } from '../time/calendar.ts'
import { addWorkdays } from '../time/due.ts'

/** 自该政府信息形成或者变更之日起20个工作日内 */
const workdays = 20

/**
 * The last day on which it should have been published, if it was published after that.
 *
 * @source 政府信息公开条例第26条
 * @example latePublication({ producedOn: '2021-08-16', publishedOn: '2021-09-14' }, calendar) // '2021-09-13'
 */
export function latePublication(evidence: Evidence, calendar: Calendar): string | null {
  const publishedOn = 'publishedOn' in evidence ? evidence.publishedOn : undefined
  if (!evidence.producedOn || !publishedOn) return null
  const dueOn = addWorkdays(evidence.producedOn, workdays, calendar)
  return publishedOn > dueOn ? dueOn : null
}

/** Published, but since when it was due nobody has said. */
export function isUndatedPublication(evidence: Evidence): boolean {
  return 'publishedOn' in evidence && evidence.publishedOn !== undefined && !evidence.producedOn
}

/** By the identity of each piece that was late, its last day. */
export function latePublications({ evidence }: Occurrence, calendar: Calendar): ReadonlyMap<string, string> {
  return new Map(
    evidence.flatMap((one) => {
      const dueOn = latePublication(one, calendar)
      return dueOn ? [[one.id, dueOn] as const] : []
    }),
  )
}
