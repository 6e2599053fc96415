/** The bulletin (通报): how divisions stand against each other, what is late, who did well and what comes next. */

import type { Office } from '../office/office.ts'
import type { Plan } from '../plan.ts'
import { isOpen } from '../status.ts'
import { type Account, accountOf, type Line } from './account.ts'
import { type Moment, overdueDays } from './light.ts'
import { type Observation, observe } from './observation.ts'

export interface Standing {
  /** from 1; divisions that did equally well share a rank */
  readonly rank: number
  readonly line: Line
}

export interface LateMatter extends Observation {
  /** whole calendar days past the due day in force */
  readonly lateDays: number
}

export interface Bulletin {
  readonly account: Account
  /** divisions for which something came due, best first */
  readonly ranking: readonly Standing[]
  /** latest first */
  readonly late: readonly LateMatter[]
  /** divisions that finished all that came due, and all of it in time */
  readonly commended: readonly Line[]
  /** open and due within the days ahead, soonest first */
  readonly next: readonly Observation[]
}

/** how far ahead a bulletin looks, in calendar days */
export const daysAhead = 30

interface Given {
  readonly plan: Plan
  readonly office: Office
  readonly moment: Moment
  /** the part of the plan that it judges; what comes next is looked for in the whole */
  readonly within?: Plan
}

export function bulletinOf({ plan, office, moment, within = plan }: Given): Bulletin {
  const account = accountOf(within, office, moment)
  const lines = account.divisions.filter(({ tally }) => tally.completion.whole.length > 0)
  return {
    account,
    ranking: ranked(lines),
    late: lateMatters(observe(within, moment), moment),
    commended: lines.filter(isFaultless),
    next: comingUp(observe(plan, moment)),
  }
}

/** By completion, then by work handed in on time. */
export function ranked(lines: readonly Line[]): Standing[] {
  const sorted = lines.toSorted((one, other) => comparison(other, one))
  return sorted.map((line) => ({
    line,
    rank: 1 + sorted.findIndex((other) => comparison(line, other) === 0),
  }))
}

/** Positive when the first did better. Shares are compared crosswise, so that no division rounds anything. */
function comparison({ tally: one }: Line, { tally: other }: Line): number {
  return crosswise(one.completion, other.completion) || crosswise(one.onTime, other.onTime)
}

type Share = Line['tally']['completion']

function crosswise(one: Share, other: Share): number {
  return one.part.length * other.whole.length - other.part.length * one.whole.length
}

function isFaultless({ tally: { completion, onTime } }: Line): boolean {
  return completion.part.length === completion.whole.length && onTime.part.length === onTime.whole.length
}

function lateMatters(observed: readonly Observation[], moment: Moment): LateMatter[] {
  return observed
    .filter(({ light }) => light === 'overdue' || light === 'missed')
    .map((one) => ({ ...one, lateDays: overdueDays(one.occurrence, moment) }))
    .sort((one, other) => other.lateDays - one.lateDays)
}

function comingUp(observed: readonly Observation[]): Observation[] {
  return observed
    .filter(({ occurrence, days }) => isOpen(occurrence) && days >= 0 && days <= daysAhead)
    .sort((one, other) => one.days - other.days)
}
