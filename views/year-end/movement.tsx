/** What the records say otherwise than the version that was signed last. */
import { differenceOf } from '../../src/domain/difference.ts'
import type { MovedFigure } from '../../src/domain/year-end/movement.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Reworded } from '../shared/reworded.tsx'
import type { PartProps } from './sight.ts'

export function MovementList({ m, sight }: PartProps) {
  const { movement, frozen, stage } = sight
  const words = m.yearEndPage
  if (!movement || !frozen) return null
  const { figures, sections } = movement
  return (
    <section class="card year-end-moved">
      <h2>{stage === 'signed' ? words.moved : words.movedSince(frozen.number)}</h2>
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
