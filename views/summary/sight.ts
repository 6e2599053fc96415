/** What the year's summary shows. */
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Proof } from '../../src/domain/reporting/evidence-index.ts'
import type { Account } from '../../src/domain/standing/account.ts'
import type { TaskLedger } from '../../src/domain/standing/ledger.ts'
import type { Unfinished } from '../../src/domain/standing/unfinished.ts'
import type { Messages } from '../../src/messages/index.ts'

export interface SummarySight {
  readonly plan: Plan
  readonly office: Office
  readonly account: Account
  /** come due and not verified */
  readonly unfinished: readonly Unfinished[]
  /** occurrences that are not verified and not due yet */
  readonly ahead: number
  readonly proofs: readonly Proof[]
  /** of tasks that events start, as far as any were recorded */
  readonly ledgers: readonly TaskLedger[]
  readonly isKnown: (year: number) => boolean
  /** the days that the summary covers */
  readonly from: string
  readonly to: string
  /** path of the page that lists the records */
  readonly base: string
}

export interface SummaryProps {
  readonly m: Messages
  readonly sight: SummarySight
}
