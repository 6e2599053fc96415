/** Notices: what a yearly arrangement of holidays (放假安排通知) says, and whether it makes sense. */
import { noticeYearOf, type SpecialDay, yearsArrangedBy } from './calendar.ts'
import { addDays, isWeekend, weekdayOf } from './day.ts'

/** What a notice says of its own days, to be held against the calendar. */
export type Claim =
  | { readonly kind: 'year'; readonly year: number }
  /** 1 for Monday to 7 for Sunday */
  | { readonly kind: 'weekday'; readonly day: string; readonly weekday: number }
  /** 共3天, of so many days that were read from `from` on */
  | { readonly kind: 'count'; readonly from: string; readonly count: number; readonly read: number }

export interface HolidayNotice {
  /** in the order of the words */
  readonly days: readonly SpecialDay[]
  readonly claims: readonly Claim[]
  /** words that name a day and were not understood */
  readonly unread: readonly string[]
}

export type Doubt =
  | { readonly kind: 'empty' }
  | { readonly kind: 'year-differs'; readonly year: number }
  | { readonly kind: 'day-of-other-year'; readonly day: string }
  | { readonly kind: 'weekday-differs'; readonly day: string; readonly said: number }
  | { readonly kind: 'count-differs'; readonly from: string; readonly said: number; readonly read: number }
  | { readonly kind: 'both'; readonly day: string }
  | { readonly kind: 'worked-weekday'; readonly day: string }
  | { readonly kind: 'twice'; readonly day: string }
  /** a weekend rests anyway, and no holiday reaches it */
  | { readonly kind: 'needless-rest'; readonly day: string }
  /** working days given off less weekends worked, and what the law gives */
  | { readonly kind: 'total-differs'; readonly total: number; readonly lawful: number }
  /** it arranges single days, not the whole year */
  | { readonly kind: 'amendment' }
  | { readonly kind: 'unread'; readonly words: string }

const remarks: readonly Doubt['kind'][] = ['twice', 'needless-rest', 'total-differs', 'amendment', 'unread']

/** A mistake has to be put right before a notice is entered; a remark is only shown. */
export function isMistake({ kind }: Doubt): boolean {
  return !remarks.includes(kind)
}

/** Every doubt about a notice for a year, mistakes first. */
export function doubtsAbout(notice: HolidayNotice, year: number): Doubt[] {
  const doubts = [
    ...(notice.days.length === 0 ? [{ kind: 'empty' } as const] : []),
    ...notice.claims.flatMap((claim) => doubtsAboutClaim(claim, year)),
    ...notice.days.flatMap((special, index) => doubtsAboutDay(special, notice.days.slice(0, index), year)),
    ...notice.days.filter((special) => isNeedless(special, notice.days)).map(needless),
    ...doubtsAboutWhole(notice.days, year),
    ...notice.unread.map((words): Doubt => ({ kind: 'unread', words })),
  ]
  return [...doubts.filter(isMistake), ...doubts.filter((doubt) => !isMistake(doubt))]
}

/** Whether it arranges the whole year, and not only amends some days. */
export function isWhole(days: readonly SpecialDay[]): boolean {
  return yearsArrangedBy(days).size > 0
}

function doubtsAboutClaim(claim: Claim, year: number): Doubt[] {
  switch (claim.kind) {
    case 'year':
      return claim.year === year ? [] : [{ kind: 'year-differs', year: claim.year }]
    case 'weekday': {
      const { day, weekday } = claim
      return weekdayOf(day) === weekday ? [] : [{ kind: 'weekday-differs', day, said: weekday }]
    }
    case 'count': {
      const { from, count, read } = claim
      return count === read ? [] : [{ kind: 'count-differs', from, said: count, read }]
    }
  }
}

function doubtsAboutDay(special: SpecialDay, before: readonly SpecialDay[], year: number): Doubt[] {
  const { day, worked } = special
  const known = before.find((one) => one.day === day)
  const doubts: Doubt[] = []
  if (noticeYearOf(special) !== year) doubts.push({ kind: 'day-of-other-year', day })
  if (worked && !isWeekend(day)) doubts.push({ kind: 'worked-weekday', day })
  if (known) doubts.push({ kind: known.worked === worked ? 'twice' : 'both', day })
  return doubts
}

/** A rest day at a weekend belongs to the holiday that it touches, directly or over the rest of the weekend. */
function isNeedless({ day, worked }: SpecialDay, days: readonly SpecialDay[]): boolean {
  if (worked || !isWeekend(day)) return false
  const rests = new Set(days.filter((one) => !one.worked).map((one) => one.day))
  return ![-2, -1, 1, 2].some((distance) => rests.has(addDays(day, distance)))
}

function needless({ day }: SpecialDay): Doubt {
  return { kind: 'needless-rest', day }
}

/**
 * Each lawful holiday takes one working day out of the year, at whichever end of an exchange it lies.
 *
 * @source 全国年节及纪念日放假办法: 11 days; 13 since 2025-01-01 (2024-11-10)
 */
function doubtsAboutWhole(days: readonly SpecialDay[], year: number): Doubt[] {
  if (days.length === 0) return []
  if (!isWhole(days)) return [{ kind: 'amendment' }]
  const given = new Set(days.filter(({ day, worked }) => !worked && !isWeekend(day)).map(({ day }) => day))
  const taken = new Set(days.filter(({ worked }) => worked).map(({ day }) => day))
  const total = given.size - taken.size
  const lawful = year < 2025 ? 11 : 13
  return total === lawful ? [] : [{ kind: 'total-differs', total, lawful }]
}
