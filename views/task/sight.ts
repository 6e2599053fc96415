/** What the task page is told: a task as it stands, and what the reader may do with it. */

import type { Quotation } from '../../src/domain/document/quotation.ts'
import type { Entry } from '../../src/domain/entry.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Demand } from '../../src/domain/reference/standing.ts'
import type { Observation } from '../../src/domain/standing/observation.ts'
import type { Task } from '../../src/domain/task.ts'
import type { Due } from '../../src/domain/time/due.ts'
import type { FormState } from '../shared/form.tsx'

export interface TaskSight {
  readonly plan: Plan
  readonly task: Task
  readonly office: Office
  readonly observations: readonly Observation[]
  /** how each due day came about, by key of the occurrence; without those that something else set */
  readonly dues: ReadonlyMap<string, Due>
  readonly quotations: readonly Quotation[]
  /** of superiors' documents */
  readonly demands: readonly Demand[]
  /** latest first; null for those who may not read history */
  readonly entries: readonly Entry[] | null
  /** /plans/2021/tasks/3.2-1 */
  readonly address: string
  /** may open the occurrences: the divisions of the task and those who see the whole */
  readonly inspects: boolean
  /** sees the whole, and may ask for an answer to what is overdue */
  readonly oversees: boolean
  readonly records: boolean
  readonly nudges: boolean
  readonly remarks: boolean
}

export interface TaskForms {
  readonly event: FormState
  readonly nudge: FormState
  readonly remark: FormState
}
