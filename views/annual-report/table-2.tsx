import { Cells } from './cell.tsx'
import type { SectionProps } from './sight.ts'

export function Table2({ m, sight, writes }: SectionProps) {
  const form = m.annualForm
  const [documents, licences, measures, fees] = form.articles
  const single = (row: number) => (
    <tr>
      <th scope="row">{form.table2[row - 1]}</th>
      <Cells m={m} sight={sight} writes={writes} table={2} row={row} columns={1} span={3} />
    </tr>
  )
  return (
    <section class="table-scroll" aria-label={m.annualForm.sections[1]} tabindex={0}>
      <table class="annual-table annual-table-2">
        <tbody>
          <Article name={documents} />
          <Heads names={[form.content, form.made, form.repealed, form.inForce]} />
          {[1, 2].map((row) => (
            <tr>
              <th scope="row">{form.table2[row - 1]}</th>
              <Cells m={m} sight={sight} writes={writes} table={2} row={row} columns={3} />
            </tr>
          ))}
          <Article name={licences} />
          <Heads names={[form.content, form.decisions]} />
          {single(3)}
          <Article name={measures} />
          <Heads names={[form.content, form.decisions]} />
          {single(4)}
          {single(5)}
          <Article name={fees} />
          <Heads names={[form.content, form.charges]} />
          {single(6)}
        </tbody>
      </table>
    </section>
  )
}

function Article({ name }: { name: string | undefined }) {
  return (
    <tr>
      <th scope="colgroup" colspan={4}>
        {name}
      </th>
    </tr>
  )
}

function Heads({ names }: { names: readonly string[] }) {
  const wide = names.length === 2
  return (
    <tr>
      {names.map((name, index) => (
        <th scope="col" colspan={wide && index === 1 ? 3 : undefined}>
          {name}
        </th>
      ))}
    </tr>
  )
}
