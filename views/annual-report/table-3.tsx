import type { Child } from 'hono/jsx'
import { columnsOfTable3 } from '../../src/domain/annual-report/form.ts'
import { type LabelCell, labelColumns, labelRows } from '../../src/domain/annual-report/layout.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Cells } from './cell.tsx'
import type { SectionProps } from './sight.ts'

export function Table3({ m, sight, writes }: SectionProps) {
  return (
    <FormOfTable3
      m={m}
      cellsOf={(row) => (
        <Cells m={m} sight={sight} writes={writes} table={3} row={row} columns={columnsOfTable3.length} />
      )}
    />
  )
}

interface FormProps {
  readonly m: Messages
  /** the seven cells of a row */
  readonly cellsOf: (row: number) => Child
}

/** Table 三 as it is printed, around whatever its cells hold. */
export function FormOfTable3({ m, cellsOf }: FormProps) {
  const form = m.annualForm
  return (
    <section class="table-scroll" aria-label={m.annualForm.sections[2]} tabindex={0}>
      <table class="annual-table annual-table-3">
        <Heads m={m} />
        <tbody>
          {labelRows.map((labels, index) => (
            <tr>
              {labels.map(({ label, columns, rows }) => (
                <th scope={rows > 1 ? 'rowgroup' : 'row'} colspan={columns} rowspan={rows}>
                  {textOf(label, form)}
                </th>
              ))}
              {cellsOf(index + 1)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Heads({ m }: { m: Messages }) {
  const form = m.annualForm
  const [persons, ...rest] = form.columns
  const organisations = rest.slice(0, -1)
  return (
    <thead>
      <tr>
        <td colspan={labelColumns} rowspan={3} class="hint">
          {form.corner}
        </td>
        <th scope="colgroup" colspan={columnsOfTable3.length}>
          {form.applicants}
        </th>
      </tr>
      <tr>
        <th scope="col" rowspan={2}>
          {persons}
        </th>
        <th scope="colgroup" colspan={organisations.length}>
          {form.organisations}
        </th>
        <th scope="col" rowspan={2}>
          {rest.at(-1)}
        </th>
      </tr>
      <tr>
        {organisations.map((name) => (
          <th scope="col">{name}</th>
        ))}
      </tr>
    </thead>
  )
}

function textOf(label: LabelCell['label'], form: Messages['annualForm']): string {
  if (label === 'results') return form.results
  return 'group' in label ? form.groups[label.group] : (form.rows[label.row - 1] ?? '')
}
