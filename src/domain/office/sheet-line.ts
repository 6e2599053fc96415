/** Rows of a sheet that tell divisions or accounts, each held against what there is. */

export type LineProblem =
  | 'required'
  | 'too-long'
  | 'not-a-mail'
  | 'unknown-division'
  | 'unknown-role'
  | 'division-needed'
  | 'audit-apart'
  | 'twice'
  | 'taken'

export interface CellProblem<Column extends string> {
  readonly column: Column
  readonly problem: LineProblem
}

export interface JudgedLine<Column extends string, Value> {
  /** as the spreadsheet counts it */
  readonly line: number
  readonly value: Value
  readonly problems: readonly CellProblem<Column>[]
  /** it is there already, and stays as it is */
  readonly known: boolean
}

/** What is new in lines without problems. */
export function newValues<Value>(lines: readonly JudgedLine<string, Value>[]): Value[] {
  return lines.filter(({ known }) => !known).map(({ value }) => value)
}
