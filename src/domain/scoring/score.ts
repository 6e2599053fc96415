/** What the sheet of indicators comes to today: what would be lost if the assessors came now, and by which records. */
import type { Plan } from '../plan.ts'
import type { Proof } from '../reporting/evidence-index.ts'
import type { Moment } from '../standing/light.ts'
import { type Observation, observe } from '../standing/observation.ts'
import type { Indicator, Scoring } from './scoring.ts'

/** late: overdue or missed · unproved: due or verified, and nothing proves it */
export const breachKinds = ['late', 'unproved'] as const
export type BreachKind = (typeof breachKinds)[number]

export interface Breach {
  readonly kind: BreachKind
  readonly observation: Observation
}

export interface Mark {
  readonly indicator: Indicator
  /** what the linked tasks do, worst first in the order of the plan */
  readonly breaches: readonly Breach[]
  /** what the linked tasks can show */
  readonly proofs: readonly Proof[]
  /** points that would be taken off, capped; of a bonus 0 */
  readonly lost: number
  /** marks that stand; of a bonus what was awarded, of a veto 0 */
  readonly kept: number
  /** a veto that somebody recorded */
  readonly vetoed: boolean
}

export interface Score {
  readonly marks: readonly Mark[]
  /** full marks without bonuses */
  readonly full: number
  readonly kept: number
  readonly lost: number
  readonly bonus: number
  readonly vetoed: boolean
  /** kept and bonus; 0 where a veto stands */
  readonly total: number
}

/**
 * Each occurrence of a linked task that is late, or due without any evidence, costs `each`; recorded deductions are
 * added; an indicator never loses more than its cap or its weight.
 *
 * @source 锦政公办发〔2020〕4号: 减分上限为该项权重; 国办秘函〔2019〕19号: 单项否决
 */
export function scoreOf({ indicators }: Scoring, plan: Plan, moment: Moment): Score {
  const observed = observe(plan, moment)
  const marks = indicators.map((indicator) => markOf(indicator, observed))
  const judged = marks.filter(({ indicator }) => indicator.kind === 'points')
  const full = sum(judged.map(({ indicator }) => indicator.weight))
  const lost = sum(judged.map((mark) => mark.lost))
  const bonus = sum(marks.filter(({ indicator }) => indicator.kind === 'bonus').map(({ kept }) => kept))
  const vetoed = marks.some((mark) => mark.vetoed)
  const kept = rounded(full - lost)
  return { marks, full, kept, lost, bonus, vetoed, total: vetoed ? 0 : rounded(kept + bonus) }
}

/** Points in steps of a hundredth: sums of decimals leave no dust behind. */
export function rounded(points: number): number {
  return Math.round(points * 100) / 100
}

function markOf(indicator: Indicator, observed: readonly Observation[]): Mark {
  const linked = observed.filter(({ task }) => indicator.taskCodes.includes(task.code))
  const breaches = linked.flatMap(breachOf)
  const adjusted = sum(indicator.adjustments.map(({ points }) => points))
  const proofs = linked.flatMap(({ task, occurrence }) =>
    occurrence.evidence.map((evidence) => ({ task, occurrence, evidence })),
  )
  const common = { indicator, breaches, proofs }
  if (indicator.kind === 'veto') {
    return { ...common, lost: 0, kept: 0, vetoed: indicator.adjustments.length > 0 }
  }
  if (indicator.kind === 'bonus') {
    return { ...common, lost: 0, kept: Math.min(indicator.weight, adjusted), vetoed: false }
  }
  const most = Math.min(indicator.cap ?? indicator.weight, indicator.weight)
  const lost = Math.min(most, rounded(breaches.length * indicator.each + adjusted))
  return { ...common, lost, kept: rounded(indicator.weight - lost), vetoed: false }
}

/** One breach for each occurrence, however it falls short. */
function breachOf(observation: Observation): Breach[] {
  const { light, isDue, occurrence } = observation
  if (light === 'overdue' || light === 'missed') return [{ kind: 'late', observation }]
  if (isDue && occurrence.evidence.length === 0) return [{ kind: 'unproved', observation }]
  return []
}

function sum(numbers: readonly number[]): number {
  return rounded(numbers.reduce((total, number) => total + number, 0))
}
