/** What the page of the year's documents shows. */
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { LateMatter } from '../../src/domain/standing/bulletin.ts'
import type { Scope } from '../../src/domain/standing/scope.ts'
import type { Messages } from '../../src/messages/index.ts'

export type Kind = keyof Messages['paper']['documents']

export interface PapersSight {
  readonly plan: Plan
  readonly office: Office
  readonly scope: Scope
  readonly formats: Readonly<Record<Kind, readonly string[]>>
  /** the files of evidence within the scope; size in bytes */
  readonly packed: { readonly count: number; readonly size: number }
  readonly late: readonly LateMatter[]
  /** the year before, if its plan was kept here */
  readonly lastYear: number | null
}

export interface PartProps {
  readonly m: Messages
  readonly sight: PapersSight
}
