/** What the page that closes a year shows. */
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { OpenTask } from '../../src/domain/reporting/closure.ts'
import type { Unfinished } from '../../src/domain/standing/unfinished.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { FormState } from '../shared/form.tsx'

export interface ClosureSight {
  readonly plan: Plan
  readonly office: Office
  /** submissions that wait for the office */
  readonly waiting: readonly Unfinished[]
  readonly tasks: readonly OpenTask[]
  /** decision and reason of each task by its code, as kept or as typed */
  readonly form: FormState
  /** asked to reopen without saying why */
  readonly lacksReason: boolean
}

export interface PartProps {
  readonly m: Messages
  readonly sight: ClosureSight
}
