/** What needs this person now: how many of what, and the one way to do it. Says so where there is nothing. */
import { figure } from '../../src/messages/number.ts'

interface AgendaItem {
  readonly count: number
  readonly words: string
  readonly action: string
  readonly href: string
}

interface AgendaProps {
  readonly title: string
  /** when nothing is left to do */
  readonly nothing: string
  readonly items: readonly AgendaItem[]
}

export function AgendaList({ title, nothing, items }: AgendaProps) {
  const open = items.filter(({ count }) => count > 0)
  return (
    <section class="agenda" aria-labelledby="agenda-title">
      <h2 id="agenda-title">{title}</h2>
      {open.length === 0 && <p class="agenda-nothing">{nothing}</p>}
      {open.length > 0 && (
        <ul>
          {open.map(({ count, words, action, href }, index) => (
            <li>
              <strong>{figure(count)}</strong>
              <span>{words}</span>
              <a class={index === 0 ? 'button primary' : 'button'} href={href}>
                {action}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
