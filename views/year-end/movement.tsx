/** What moved between a signed version and the records, or between two versions. */
import { differenceOf } from '../../src/domain/difference.ts'
import type { MovedFigure, Movement } from '../../src/domain/year-end/movement.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Reworded } from '../shared/reworded.tsx'

interface MovementProps {
  readonly m: Messages
  readonly title: string
  readonly movement: Movement
}

export function MovementList({ m, title, movement: { figures, sections } }: MovementProps) {
  const words = m.yearEndPage
  return (
    <section class="card year-end-moved">
      <h2>{title}</h2>
      {figures.length + sections.length === 0 && <p>{words.unmoved}</p>}
      <ul>
        {figures.map((moved) => (
          <FigureLine m={m} moved={moved} />
        ))}
      </ul>
      {sections.map(({ section, before }) => (
        <details>
          <summary>{section.title}</summary>
          <p class="song compared" lang="zh-CN">
            {differenceOf(before, section.text).map((stretch) => (
              <Reworded stretch={stretch} />
            ))}
          </p>
        </details>
      ))}
    </section>
  )
}

function FigureLine({ m, moved }: { m: Messages; moved: MovedFigure }) {
  const { figure, before, come, gone } = moved
  const words = m.yearEndPage
  return (
    <li>
      <a href={figure.address}>{figure.label}</a> {words.movedFigure(before, figure.value)}
      {come.length > 0 && <small>{words.come(named(come, m))}</small>}
      {gone.length > 0 && <small>{words.gone(named(gone, m))}</small>}
    </li>
  )
}

const mostNamed = 5

function named(names: readonly string[], { yearEndPage: words }: Messages): string {
  const first = names.slice(0, mostNamed).join(words.names)
  return names.length > mostNamed ? `${first}${words.more(names.length)}` : first
}
