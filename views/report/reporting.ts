/** What the report page is told: one occurrence as it stands, and what the reader may do with it. */

import type { Quotation } from '../../src/domain/document/quotation.ts'
import type { Confirmation, Extension } from '../../src/domain/occurrence.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Observation } from '../../src/domain/standing/observation.ts'
import type { Due } from '../../src/domain/time/due.ts'
import type { LinkSight } from '../link/sight.ts'

export interface Reporting {
  readonly plan: Plan
  readonly office: Office
  readonly observation: Observation
  readonly quotations: readonly Quotation[]
  /** /plans/2021/tasks/3.2-1/2021-Q3 */
  readonly address: string
  /** name of the lead division */
  readonly lead: string
  /** how the due day came about; null where something else set it since */
  readonly due: Due | null
  /** the instant at which the page is made */
  readonly now: string
  /** may write on it now */
  readonly writes: boolean
  /** may hand it to the office: the lead division */
  readonly submits: boolean
  /** what the reader submits is confirmed by the head first */
  readonly toHead: boolean
  /** the request that waits for the head */
  readonly confirming: Confirmation | undefined
  /** is the head for whom it waits */
  readonly confirms: boolean
  readonly links: LinkSight
  /** by the identity of each piece of evidence that was published late, its last day */
  readonly late: ReadonlyMap<string, string>
  /** may note secrecy reviews, and reopen what is verified */
  readonly handles: boolean
  /** may accept or return it now */
  readonly verifies: boolean
  /** may ask for a later day now */
  readonly asks: boolean
  /** the request for a later day that waits for the reader's answer */
  readonly asked: Extension | undefined
  /** may let its clock stand still or begin anew */
  readonly clocks: boolean
  /** may take it out, or take it up again where it was taken out */
  readonly waives: boolean
}
