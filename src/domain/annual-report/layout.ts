/** How the form prints the labels of table 三: which cells span several rows or columns. */
import { groupOfRow, resultRows, resultTotalRow, rowsOfTable3 } from './form.ts'

export interface LabelCell {
  /** a row's own label, the label of its group, or that of all results */
  readonly label: { readonly row: number } | { readonly group: GroupName } | 'results'
  readonly columns: number
  readonly rows: number
}

type GroupName = NonNullable<ReturnType<typeof groupOfRow>>['name']

/** number of columns that labels take, before the seven of numbers */
export const labelColumns = 3

/** The labels that begin in each row; those that span from above are not repeated. */
export const labelRows: readonly (readonly LabelCell[])[] = Array.from({ length: rowsOfTable3 }, (_, index) =>
  labelsOf(index + 1),
)

function labelsOf(row: number): LabelCell[] {
  const [firstResult] = resultRows
  if (firstResult === undefined || row < firstResult || row > resultTotalRow) {
    return [{ label: { row }, columns: labelColumns, rows: 1 }]
  }
  const results = row === firstResult ? [allResults(firstResult)] : []
  const group = groupOfRow(row)
  if (!group) return [...results, { label: { row }, columns: 2, rows: 1 }]
  const heading = row === group.first ? [{ label: { group: group.name }, columns: 1, rows: group.size }] : []
  return [...results, ...heading, { label: { row }, columns: 1, rows: 1 }]
}

function allResults(first: number): LabelCell {
  return { label: 'results', columns: 1, rows: resultTotalRow - first + 1 }
}
