import { type CellId, cellId } from '../../src/domain/annual-report/cell.ts'
import { originOf } from '../../src/domain/annual-report/report.ts'
import { sheetOf } from '../../src/domain/annual-report/statement.ts'
import { addressOf } from '../register/address.ts'
import { Beside } from '../shared/meanwhile.tsx'
import { shown } from './field.ts'
import type { SectionProps } from './sight.ts'

interface CellsProps extends SectionProps {
  readonly table: 2 | 3 | 4
  readonly row: number
  readonly columns: number
  /** how many columns of the table each takes */
  readonly span?: number
}

/** The fields of one row; each is named as the rules name its cell. */
export function Cells({ m, sight, writes, table, row, columns, span }: CellsProps) {
  const { report, violations } = sight
  const sheet = sheetOf(report)
  const wrong = new Set(
    violations.filter(({ severity }) => severity === 'error').flatMap(({ cells }) => cells),
  )
  const ids = Array.from({ length: columns }, (_, index) => cellId(table, row, index + 1))
  return (
    <>
      {ids.map((id: CellId) => (
        <td colspan={span} class={`annual-cell annual-${originOf(report, id)}`}>
          <Beside m={m} form={sight.form} name={id}>
            <input
              id={id}
              name={id}
              value={shown(sheet.get(id))}
              readonly={!writes}
              inputmode="decimal"
              autocomplete="off"
              aria-label={m.annualReport.cellName(id)}
              aria-invalid={wrong.has(id) ? 'true' : undefined}
            />
          </Beside>
          <Source m={m} sight={sight} id={id} />
        </td>
      ))}
    </>
  )
}

/** Leads from a figure that was counted to the applications behind it. */
function Source({ m, sight: { report }, id }: Pick<SectionProps, 'm' | 'sight'> & { readonly id: CellId }) {
  const figure = sheetOf(report).get(id)
  if (originOf(report, id) !== 'records' || !figure) return null
  return (
    <a class="annual-source" href={addressOf({ year: report.year, cell: id })}>
      <span class="visually-hidden">{m.annualReport.source(m.annualReport.cellName(id))}</span>↗
    </a>
  )
}
