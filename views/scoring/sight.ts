/** What the page of the self-assessment shows. */
import type { Plan } from '../../src/domain/plan.ts'
import type { Score } from '../../src/domain/scoring/score.ts'
import type { Messages } from '../../src/messages/index.ts'

export interface ScoringSight {
  readonly plan: Plan
  readonly score: Score
  /** tasks that an indicator without any may be about, by its code */
  readonly suggestions: ReadonlyMap<string, readonly string[]>
  readonly doubts: readonly {
    readonly row: number
    readonly problem: keyof Messages['scoring']['rowProblem']
  }[]
  /** why a sheet could not be read */
  readonly refused: string | null
}

export interface PartProps {
  readonly m: Messages
  readonly sight: ScoringSight
}
