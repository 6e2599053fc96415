/** Rows of a sheet that each tell a division. */
import type { Division } from './division.ts'
import type { Office } from './office.ts'
import type { CellProblem, JudgedLine } from './sheet-line.ts'

export const divisionColumns = ['name', 'duties'] as const
export type DivisionColumn = (typeof divisionColumns)[number]

export type StatedDivision = Pick<Division, 'name' | 'duties'>

export interface DivisionLine {
  readonly line: number
  readonly value: StatedDivision
}

/** characters, as on the form */
const longest: Readonly<Record<DivisionColumn, number>> = { name: 40, duties: 500 }

/** One that the office has by this name stays as it is; the same name twice is a mistake. */
export function judgeDivisions(
  lines: readonly DivisionLine[],
  { divisions }: Office,
): JudgedLine<DivisionColumn, StatedDivision>[] {
  return lines.map(({ line, value }, index) => {
    const isSame = ({ name }: StatedDivision) => name === value.name
    const isTwice = lines.slice(0, index).some((one) => isSame(one.value))
    const problems = [
      ...problemsIn(value),
      ...(isTwice && value.name !== '' ? [{ column: 'name', problem: 'twice' } as const] : []),
    ]
    return { line, value, problems, known: divisions.some(isSame) }
  })
}

function problemsIn(value: StatedDivision): CellProblem<DivisionColumn>[] {
  if (value.name === '') return [{ column: 'name', problem: 'required' }]
  return divisionColumns
    .filter((column) => value[column].length > longest[column])
    .map((column) => ({ column, problem: 'too-long' }))
}
