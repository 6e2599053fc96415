/** Scoring (考核自评): a sheet of indicators by which others will judge the year, each linked to the tasks that decide it. */
import * as v from 'valibot'
import { Refusal } from '../refusal.ts'
import { InstantSchema, YearSchema } from '../value.ts'

/** points: full marks less what is deducted · bonus: awarded on top · veto: one breach ends it all (单项否决) */
export const indicatorKinds = ['points', 'bonus', 'veto'] as const

const points = v.pipe(v.number(), v.minValue(0), v.maxValue(1000))

const AdjustmentSchema = v.object({
  id: v.string(),
  /** taken off, or awarded where it is a bonus; a veto takes none */
  points,
  reason: v.string(),
  by: v.string(),
  at: InstantSchema,
})

export const IndicatorSchema = v.object({
  /** stable identity, as the sheet numbers it */
  code: v.string(),
  /** 一级指标; '' where there are none */
  group: v.string(),
  name: v.string(),
  kind: v.picklist(indicatorKinds),
  /** full marks; of a bonus the most that can be awarded */
  weight: points,
  /** taken off for each breach of a linked task */
  each: points,
  /** the most that is taken off; null for the whole weight */
  cap: v.nullable(points),
  /** what assessors look at */
  standard: v.string(),
  taskCodes: v.array(v.string()),
  adjustments: v.array(AdjustmentSchema),
})

export const ScoringSchema = v.object({ year: YearSchema, indicators: v.array(IndicatorSchema) })

export type Adjustment = Readonly<v.InferOutput<typeof AdjustmentSchema>>
export type Indicator = Readonly<v.InferOutput<typeof IndicatorSchema>>
export type IndicatorKind = Indicator['kind']
export type Scoring = Readonly<v.InferOutput<typeof ScoringSchema>>

export function blankScoring(year: number): Scoring {
  return { year, indicators: [] }
}

/** @throws Refusal indicator-missing */
export function indicatorOf({ indicators }: Scoring, code: string): Indicator {
  const indicator = indicators.find((one) => one.code === code)
  if (!indicator) throw new Refusal('indicator-missing', { code })
  return indicator
}
