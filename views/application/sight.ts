/** What the page of one application shows. */
import type { Stage, StageKind } from '../../src/domain/application/application.ts'
import type { Standing } from '../../src/domain/application/standing.ts'
import type { FormState } from '../shared/form.tsx'

/** The one form that is open on the page. */
export type Slot =
  | { readonly act: 'begin'; readonly kind: StageKind; readonly form: FormState }
  | {
      readonly act: 'end' | 'remove'
      readonly stage: Stage
      readonly index: number
      readonly form: FormState
    }

export interface ApplicationSight {
  readonly standing: Standing
  /** the name of the division that handles it; '' while none is named */
  readonly division: string
  /** /applications/2021-007 */
  readonly address: string
  /** the stages that may begin now */
  readonly possible: readonly StageKind[]
  readonly manages: boolean
  readonly slot: Slot | null
}
