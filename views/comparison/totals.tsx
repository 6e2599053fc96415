import { comparedMeasures } from '../../src/domain/standing/comparison.ts'
import { FormalTable } from '../summary/formal.tsx'
import type { PartProps } from './sight.ts'

/** The whole of each year, a line a year, the newest first. */
export function Totals({ m, sight }: PartProps) {
  const { comparison, totals } = sight
  const years = [...comparison.plans.entries()].reverse()
  return (
    <FormalTable name={m.comparison.title}>
      <thead>
        <tr>
          <th scope="col">{m.comparison.year}</th>
          {comparedMeasures.map((measure) => (
            <th scope="col">{m.comparison.measure[measure]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(([at, { year, title }]) => (
          <tr>
            <th scope="row">
              <a href={`/plans/${year}/summary`} title={title}>
                {year}
              </a>
            </th>
            {comparedMeasures.map((measure) => (
              <td data-label={m.comparison.measure[measure]}>{totals[measure][at]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </FormalTable>
  )
}
