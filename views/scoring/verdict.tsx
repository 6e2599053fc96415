import type { PartProps } from './sight.ts'

const mostShown = 5

/** What would be lost if the assessors came today, and where most of it. */
export function Verdict({ m, sight }: PartProps) {
  const { score } = sight
  const words = m.scoring
  const worst = score.marks.filter(({ lost }) => lost > 0).toSorted((one, other) => other.lost - one.lost)
  return (
    <section class="card scoring-verdict" aria-labelledby="verdict-title">
      <div>
        <h2 id="verdict-title">{words.lostToday}</h2>
        <p class="scoring-lost">{words.points(score.lost)}</p>
        <p>{words.totals(score.total, score.full, score.bonus)}</p>
        {score.vetoed && <p class="problem">{words.vetoed}</p>}
      </div>
      {worst.length === 0 ? (
        <p class="complete">{words.none}</p>
      ) : (
        <div>
          <h3>{words.worst}</h3>
          <ol class="lines">
            {worst.slice(0, mostShown).map(({ indicator, lost }) => (
              <li>
                <a href={`#indicator-${indicator.code}`}>
                  {indicator.code} {indicator.name}
                </a>
                <span class="count">−{lost}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  )
}
