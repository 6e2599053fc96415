import type { Plan } from '../../src/domain/plan.ts'
import type { Unfinished } from '../../src/domain/standing/unfinished.ts'
import type { Achievement } from '../../src/domain/year-end/facts.ts'
import type { Movement } from '../../src/domain/year-end/movement.ts'
import type { Content, SectionId, Stage, Summary, Version } from '../../src/domain/year-end/summary.ts'
import type { Pair, Written } from '../../src/domain/year-end/writing.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { FormState } from '../shared/form.tsx'

/** A section, or problems with their measures, with what somebody typed and what is not kept yet. */
export interface Typing {
  readonly id: SectionId | 'pairs'
  readonly form: FormState
}

export interface YearEndSight {
  readonly typing: Typing | null
  readonly plan: Plan
  readonly address: string
  readonly summary: Summary
  readonly stage: Stage
  readonly written: readonly Written[]
  readonly content: Content
  /** hash of the content on this page */
  readonly seen: string
  /** what may be chosen as highlights */
  readonly achievements: readonly Achievement[]
  readonly pairs: readonly Pair[]
  /** the day of each task with open work, by its code */
  readonly days: FormState
  /** the codes that are chosen */
  readonly highlights: FormState
  /** come due and not verified */
  readonly open: readonly Unfinished[]
  /** the version signed last */
  readonly frozen: Version | null
  /** whether it is still what its hash says */
  readonly isSound: boolean
  /** between the version signed last and the records now */
  readonly movement: Movement | null
}

export interface PartProps {
  readonly m: Messages
  readonly sight: YearEndSight
}
