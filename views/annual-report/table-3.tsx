import { columnsOfTable3 } from '../../src/domain/annual-report/form.ts'
import { type LabelCell, labelColumns, labelRows } from '../../src/domain/annual-report/layout.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Cells } from './cell.tsx'
import type { SectionProps } from './sections.tsx'

export function Table3({ m, sight, writes }: SectionProps) {
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
              <Cells
                m={m}
                sight={sight}
                writes={writes}
                table={3}
                row={index + 1}
                columns={columnsOfTable3.length}
              />
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
