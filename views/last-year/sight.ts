/** What the page that lays two years side by side is told. */

import type { Leftover } from '../../src/domain/last-year/carrying.ts'
import type { ComparedDocuments } from '../../src/domain/last-year/clauses.ts'
import type { Inheritance } from '../../src/domain/last-year/inheritance.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Frame } from '../frame.ts'

export interface LastYearSight {
  readonly plan: Plan
  readonly older: Plan
  readonly office: Office
  readonly documents: ComparedDocuments
  readonly leftovers: readonly Leftover[]
  /** codes of those that are not decided, or carried and not taken on */
  readonly unsettled: readonly string[]
  /** those in which something would change */
  readonly offers: readonly Inheritance[]
}

export interface PartProps {
  readonly frame: Frame
  readonly sight: LastYearSight
}
