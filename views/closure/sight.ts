/** What the page that closes a year shows. */
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { OpenTask } from '../../src/domain/reporting/closure.ts'
import type { Unfinished } from '../../src/domain/standing/unfinished.ts'
import type { Messages } from '../../src/messages/index.ts'

export interface ClosureSight {
  readonly plan: Plan
  readonly office: Office
  /** submissions that wait for the office */
  readonly waiting: readonly Unfinished[]
  readonly tasks: readonly OpenTask[]
  /** decisions as they were typed, by code; those kept where nothing was typed */
  readonly typed: ReadonlyMap<string, TypedDecision>
  /** asked to reopen without saying why */
  readonly lacksReason: boolean
}

export interface TypedDecision {
  readonly decision: string
  readonly reason: string
  /** decided without a reason */
  readonly lacksReason: boolean
}

export interface PartProps {
  readonly m: Messages
  readonly sight: ClosureSight
}
