/** How a due day came about: opened on screen, and always told in print. */
import type { Due } from '../../src/domain/time/due.ts'
import type { Messages } from '../../src/messages/index.ts'

interface ExplanationProps {
  readonly m: Messages
  readonly due: Due
}

export function Explanation({ m, due }: ExplanationProps) {
  const sources = m.due.sources(due)
  return (
    <>
      <details class="explanation">
        <summary>{m.due.how}</summary>
        <ul>
          {due.steps.map((step) => (
            <li>{m.due.step(step)}</li>
          ))}
          {sources !== '' && <li>{sources}</li>}
        </ul>
      </details>
      <small class="explanation-printed">{m.due.explain(due)}</small>
    </>
  )
}
