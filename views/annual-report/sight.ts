/** What the page of one annual report shows. */
import type { CellId } from '../../src/domain/annual-report/cell.ts'
import type { AnnualReport } from '../../src/domain/annual-report/report.ts'
import type { Violation } from '../../src/domain/annual-report/violation.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { FormState } from '../shared/form.tsx'

export interface AnnualReportSight {
  readonly report: AnnualReport
  /** last year's report is there to compare with */
  readonly hasPrevious: boolean
  readonly violations: readonly Violation[]
  /** what it opened with, and what others kept meanwhile */
  readonly form: FormState
  /** who signed, null while nobody did */
  readonly signer: string | null
  /** cells that the register counts otherwise now; null while it knows nothing of the year */
  readonly moved: readonly CellId[] | null
}

export interface SectionProps {
  readonly m: Messages
  readonly sight: AnnualReportSight
  /** else it is read, and can be copied */
  readonly writes: boolean
}
