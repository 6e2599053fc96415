/** What the page of one superior's document is told. */
import type { Plan } from '../../src/domain/plan.ts'
import type { Reference } from '../../src/domain/reference/reference.ts'
import type { ReferenceClause, ReferenceCounts, ReferenceState } from '../../src/domain/reference/standing.ts'
import type { Frame } from '../frame.ts'

/** In the order in which they are shown. */
export const referenceStates: readonly ReferenceState[] = ['covered', 'setAside', 'open']

export interface ReferenceSight {
  readonly frame: Frame
  readonly plan: Plan
  readonly reference: Reference
  readonly counts: ReferenceCounts
  /** those that are shown */
  readonly clauses: readonly ReferenceClause[]
  readonly showsAll: boolean
  /** how many could be covered at once */
  readonly close: number
}

export function addressOf({ plan, reference }: Pick<ReferenceSight, 'plan' | 'reference'>): string {
  return `/plans/${plan.year}/references/${reference.number}`
}
