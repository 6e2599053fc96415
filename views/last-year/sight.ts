/** What the page that lays two years side by side is told. */

import type { Leftover } from '../../src/domain/last-year/carrying.ts'
import type { ComparedDocuments } from '../../src/domain/last-year/clauses.ts'
import type { Inheritance } from '../../src/domain/last-year/inheritance.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'

export interface LastYearSight {
  readonly plan: Plan
  readonly older: Plan
  readonly office: Office
  readonly documents: ComparedDocuments
  readonly leftovers: readonly Leftover[]
  /** those in which something would change */
  readonly offers: readonly Inheritance[]
  /** decisions as they were typed, by code; of those saved where nothing was typed */
  readonly typed: ReadonlyMap<string, TypedDecision>
}

export interface TypedDecision {
  readonly decision: string
  readonly reason: string
  /** decided without a reason */
  readonly lacksReason: boolean
}
