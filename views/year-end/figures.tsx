/** The figures behind a section: each opens the records that it counts. */
import type { Figure } from '../../src/domain/year-end/summary.ts'
import type { Messages } from '../../src/messages/index.ts'

export function Figures({ m, figures }: { m: Messages; figures: readonly Figure[] }) {
  if (figures.length === 0) return null
  return (
    <dl class="year-end-figures" aria-label={m.yearEndPage.figures}>
      {figures.map(({ label, value, address }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <a href={address}>{value}</a>
          </dd>
        </div>
      ))}
    </dl>
  )
}
