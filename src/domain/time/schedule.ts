/** What an obligation asks for in a plan's year: its occurrences (期次). */

import type { Obligation } from '../obligation.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Calendar } from './calendar.ts'
import { dayIn, dayOf } from './day.ts'
import { due } from './due.ts'
import { type PeriodOfYear, periodsOf } from './period.ts'

type Periodic = Extract<Obligation, { kind: 'periodic' }>
type OnEvent = Extract<Obligation, { kind: 'onEvent' }>
export type Event = NonNullable<Occurrence['event']>

/**
 * The occurrences of an obligation in a plan's year, earliest first; none for onEvent, whose events make them.
 *
 * Dates that the document names stand as they are, on a rest day too. Periodic work whose day was past when the
 * plan was issued is not asked for; a yearly day already past comes round in the year after. A plan issued
 * after its year was entered in arrears and leaves nothing out.
 *
 * @param year the plan's year
 * @param issuedOn the day of issue
 * @example schedule(quarterly, 2021, '2021-06-21').map(({ key }) => key) // 2021-Q2, 2021-Q3, 2021-Q4
 */
export function schedule(obligation: Obligation, year: number, issuedOn: string): Occurrence[] {
  const from = issuedOn > `${year}-12-31` ? `${year}-01-01` : issuedOn
  switch (obligation.kind) {
    case 'once':
      return [onlyOccurrence(obligation.dueOn, from)]
    case 'periodic':
      return periodicOccurrences(obligation, year, from)
    case 'standing':
      return periodicOccurrences({ every: obligation.reviewEvery }, year, from)
    case 'onEvent':
      return []
  }
}

/**
 * The occurrence that an event adds to an onEvent task; its clock starts with the event.
 *
 * Where something has to stay open for at least a time (征求意见不少于30日), its day is the earliest end. A last day
 * that rests moves on as any other: the public never gets less than the rule says.
 */
export function eventOccurrence(task: OnEvent, event: Event, key: string, calendar: Calendar): Occurrence {
  const { dueOn, dueAt } = due(task.within, event.startedAt, calendar)
  const fresh = untouched(key, dayOf(event.startedAt), dueOn)
  const bound = task.bound === 'earliest' ? { bound: task.bound } : {}
  return { ...fresh, ...(dueAt !== undefined && { dueAt }), ...bound, event }
}

function onlyOccurrence(dueOn: string, from: string): Occurrence {
  return untouched(dueOn, dueOn < from ? dueOn : from, dueOn)
}

type Rhythm = Pick<Periodic, 'every' | 'dueDay' | 'dueMonth'>

function periodicOccurrences(rhythm: Rhythm, year: number, from: string): Occurrence[] {
  return periodsOf(year, rhythm.every)
    .map((period) => {
      const startsOn = dayIn(year, period.firstMonth, 1)
      return untouched(period.key, startsOn, dueDayOf(rhythm, period, year, from))
    })
    .filter(({ dueOn }) => dueOn >= from)
}

function dueDayOf(rhythm: Rhythm, period: PeriodOfYear, year: number, from: string): string {
  const day = rhythm.dueDay ?? 31
  if (rhythm.every !== 'year') return dayIn(year, period.lastMonth, day)
  const month = rhythm.dueMonth ?? 12
  const thisYear = dayIn(year, month, day)
  return thisYear < from ? dayIn(year + 1, month, day) : thisYear
}

function untouched(key: string, startsOn: string, dueOn: string): Occurrence {
  return {
    key,
    startsOn,
    dueOn,
    extensions: [],
    progress: [],
    evidence: [],
    submissions: [],
    verifications: [],
  }
}
