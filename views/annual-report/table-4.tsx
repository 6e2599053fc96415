import { blocksOfTable4, cellsOfTable4 } from '../../src/domain/annual-report/form.ts'
import { Cells } from './cell.tsx'
import type { SectionProps } from './sight.ts'

export function Table4({ m, sight, writes }: SectionProps) {
  const form = m.annualForm
  return (
    <section class="table-scroll" aria-label={m.annualForm.sections[3]} tabindex={0}>
      <table class="annual-table annual-table-4">
        <thead>
          <tr>
            <th scope="colgroup" colspan={5} rowspan={2}>
              {form.review}
            </th>
            <th scope="colgroup" colspan={10}>
              {form.lawsuit}
            </th>
          </tr>
          <tr>
            <th scope="colgroup" colspan={5}>
              {form.direct}
            </th>
            <th scope="colgroup" colspan={5}>
              {form.later}
            </th>
          </tr>
          <tr>
            {blocksOfTable4.flatMap(() => form.outcomes.map((outcome) => <th scope="col">{outcome}</th>))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <Cells m={m} sight={sight} writes={writes} table={4} row={1} columns={cellsOfTable4} />
          </tr>
        </tbody>
      </table>
    </section>
  )
}
