/** What the page of the self-assessment shows. */
import type { Plan } from '../../src/domain/plan.ts'
import type { Score } from '../../src/domain/scoring/score.ts'
import type { Indicator, Scoring } from '../../src/domain/scoring/scoring.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { FormState } from '../shared/form.tsx'

export interface ScoringSight {
  readonly plan: Plan
  readonly scoring: Scoring
  readonly score: Score
  /** the form that links an indicator to its tasks */
  readonly linkingOf: (indicator: Indicator) => FormState
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
