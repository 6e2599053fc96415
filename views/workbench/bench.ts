/** What the parts of the workbench are told. */
import type { Cover, Coverage, Missing } from '../../src/domain/breakdown/coverage.ts'
import type { BenchGroup } from '../../src/domain/breakdown/workbench.ts'
import type { Block } from '../../src/domain/document/manuscript.ts'
import type { Division } from '../../src/domain/office/division.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Frame } from '../frame.ts'
import type { FormState } from '../shared/form.tsx'
import type { Opened, Opening } from '../shared/in-place.tsx'

export interface Bench {
  readonly frame: Frame
  readonly plan: Plan
  readonly blocks: readonly Block[]
  /** by clause id */
  readonly covers: ReadonlyMap<string, Cover>
  readonly coverage: Coverage
  readonly missing: Missing
  readonly groups: readonly BenchGroup[]
  /** the plan before this one, if any, and the codes of its unfinished tasks that are not settled */
  readonly older: { readonly year: number; readonly unsettled: readonly string[] } | null
  /** clauses of superiors' documents that no task covers */
  readonly referencesLeft: number
  /** those that tasks may be given to */
  readonly divisions: readonly Division[]
  readonly nameOf: (divisionId: string) => string
  /** codes of the tasks that are ticked to begin with */
  readonly ticked: ReadonlySet<string>
  readonly editing: Editing | null
  /** number of the last step, if it was the reader's own and can be taken back */
  readonly undoes: number | null
}

/** The one task that is open for editing, whole or in part. */
export interface Editing {
  readonly code: string
  /** the one value of it that is open; null for all */
  readonly opened: Opened | null
  readonly form: FormState
}

/** The value that is open within a card. */
export function openingOf({ editing }: Bench): Opening | null {
  return editing?.opened ? { ...editing.opened, form: editing.form } : null
}

export function wordsOf({ covers, plan }: Bench, clauseId: string): string {
  const clause = covers.get(clauseId)?.clause
  return clause ? plan.source.text.slice(clause.start, clause.end) : ''
}
