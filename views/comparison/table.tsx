/** The numbers of a chart: a column a year, each number leading to its records, then how it changed. */
import { changeIn, valuesOf } from '../../src/domain/standing/comparison.ts'
import { addressOf } from '../listing/address.ts'
import { FormalTable } from '../summary/formal.tsx'
import type { PartProps as PageProps, Part } from './sight.ts'

interface TableProps extends PageProps {
  readonly part: Part
}

export function ComparedTable({ m, sight, part }: TableProps) {
  const { plans } = sight.comparison
  const { chart, scope } = part
  return (
    <FormalTable name={chart.title}>
      <thead>
        <tr>
          <th scope="col">{scope === 'divisions' ? m.figures.division : m.figures.section}</th>
          {plans.map(({ year }) => (
            <th scope="col">{year}</th>
          ))}
          {plans.length > 1 && <th scope="col">{m.comparison.change}</th>}
        </tr>
      </thead>
      <tbody>
        {chart.rows.map((_, at) => (
          <ComparedRow m={m} sight={sight} part={part} at={at} />
        ))}
      </tbody>
    </FormalTable>
  )
}

function ComparedRow({ m, sight, part, at }: TableProps & { readonly at: number }) {
  const { comparison, measure } = sight
  const line = comparison[part.scope][at]
  const row = part.chart.rows[at]
  if (!line || !row) return null
  return (
    <tr>
      <th scope="row" class={part.scope === 'sections' ? 'song' : undefined}>
        {row.label}
      </th>
      {comparison.plans.map(({ year }, column) => {
        const scope = line.years[column]?.scope
        const words = row.words[column]
        return (
          <td data-label={year}>
            {scope ? <a href={addressOf(`/plans/${year}/tasks`, scope)}>{words}</a> : words}
          </td>
        )
      })}
      {comparison.plans.length > 1 && (
        <td data-label={m.comparison.change}>
          {signed(changeIn(valuesOf(line, measure)), m.comparison.none)}
        </td>
      )}
    </tr>
  )
}

function signed(change: number | null, none: string): string {
  if (change === null) return none
  return change > 0 ? `+${change}` : String(change).replace('-', '−')
}
