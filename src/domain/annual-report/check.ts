/** All rules of the annual report in one pass. */
import { brokenEquations } from './equations.ts'
import { misquotedFigures } from './quoted.ts'
import type { Statement } from './statement.ts'
import { emptyOrRepeatedTexts, lawsuitsWithoutReview, unstatedFees, wrongPeriod } from './texts.ts'
import type { Violation } from './violation.ts'
import { unfitCells } from './wholeness.ts'

/** In the order of the rules; none for a report that is right. */
export function violationsIn(statement: Statement): Violation[] {
  return [
    ...brokenEquations(statement),
    ...unfitCells(statement),
    ...misquotedFigures(statement),
    ...emptyOrRepeatedTexts(statement),
    ...unstatedFees(statement),
    ...wrongPeriod(statement),
    ...lawsuitsWithoutReview(statement),
  ]
}

/** Whether nothing keeps it from being signed; warnings do not. */
export function isSound(violations: readonly Violation[]): boolean {
  return violations.every(({ severity }) => severity === 'warning')
}
