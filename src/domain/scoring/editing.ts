/** Keeping the sheet of indicators: imported whole, linked to tasks, with deductions and awards recorded by people. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { taskOf } from '../find.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { type Indicator, indicatorOf, type Scoring } from './scoring.ts'

/** An indicator as a sheet states it; null where the sheet says nothing of its tasks. */
export interface StatedIndicator extends Omit<Indicator, 'taskCodes' | 'adjustments'> {
  readonly taskCodes: readonly string[] | null
}

/**
 * The sheet in the place of the one before. What was recorded on an indicator stays with its code; so do its tasks,
 * unless the sheet names others. Codes that are no tasks of the plan are left out.
 *
 * @throws Refusal indicators-needed
 */
export function importIndicators(
  scoring: Scoring,
  stated: readonly StatedIndicator[],
  plan: Plan,
): Change<Scoring> {
  if (stated.length === 0) throw new Refusal('indicators-needed')
  const known = new Set(plan.tasks.map(({ code }) => code))
  const indicators = stated.map((one) => {
    const before = scoring.indicators.find(({ code }) => code === one.code)
    const taskCodes = one.taskCodes ?? before?.taskCodes ?? []
    return {
      ...one,
      taskCodes: [...new Set(taskCodes)].filter((code) => known.has(code)),
      adjustments: before?.adjustments ?? [],
    }
  })
  return {
    next: { ...scoring, indicators },
    did: { action: 'scoring.imported', subject: String(scoring.year), after: String(indicators.length) },
  }
}

/** @throws Refusal indicator-missing, task-missing */
export function linkIndicator(
  scoring: Scoring,
  { code, taskCodes }: { readonly code: string; readonly taskCodes: readonly string[] },
  plan: Plan,
): Change<Scoring> {
  const codes = [...new Set(taskCodes)].map((one) => taskOf(plan, one).code)
  const before = indicatorOf(scoring, code)
  return {
    next: withIndicator(scoring, { ...before, taskCodes: codes }),
    did: {
      action: 'scoring.linked',
      subject: `${scoring.year}/${code}`,
      before: before.taskCodes.join(' '),
      after: codes.join(' '),
    },
  }
}

interface Given {
  readonly code: string
  readonly points: number
  readonly reason: string
}

/** A deduction, an award or a veto, with its reason. @throws Refusal indicator-missing, reason-needed */
export function adjustIndicator(
  scoring: Scoring,
  { code, points, reason }: Given,
  act: Act,
): Change<Scoring> {
  const before = indicatorOf(scoring, code)
  if (reason.trim() === '') throw new Refusal('reason-needed')
  const adjustment = { id: act.newId(), points, reason: reason.trim(), by: act.by, at: act.at }
  const after = { ...before, adjustments: [...before.adjustments, adjustment] }
  return {
    next: withIndicator(scoring, after),
    did: {
      action: 'scoring.adjusted',
      subject: `${scoring.year}/${code}`,
      after: String(points),
      reason: adjustment.reason,
    },
  }
}

/** What is not there any more is taken back already. @throws Refusal indicator-missing */
export function withdrawAdjustment(
  scoring: Scoring,
  { code, id }: { readonly code: string; readonly id: string },
): Change<Scoring> {
  const before = indicatorOf(scoring, code)
  const withdrawn = before.adjustments.find((one) => one.id === id)
  const did = {
    action: 'scoring.withdrawn',
    subject: `${scoring.year}/${code}`,
    before: withdrawn?.reason ?? '',
  } as const
  if (!withdrawn) return { next: scoring, did }
  const adjustments = before.adjustments.filter((one) => one !== withdrawn)
  return { next: withIndicator(scoring, { ...before, adjustments }), did }
}

function withIndicator(scoring: Scoring, indicator: Indicator): Scoring {
  const indicators = scoring.indicators.map((one) => (one.code === indicator.code ? indicator : one))
  return { ...scoring, indicators }
}
