import type { PartProps } from './sight.ts'

/** What the office holds up: chosen among what was verified. */
export function Highlights({ m, sight }: PartProps) {
  const { achievements, summary, address } = sight
  const words = m.yearEndPage
  if (achievements.length === 0) return <p class="hint">{words.chooseNone}</p>
  return (
    <details class="year-end-highlights">
      <summary>
        {words.choose} <span class="hint">{words.chosen(summary.highlights.length)}</span>
      </summary>
      <form method="post" action={`${address}/highlights`} hx-swap="innerMorph show:none">
        <p class="hint">{words.chooseLead}</p>
        {achievements.map(({ task, text }) => (
          <label class="choice">
            <input
              type="checkbox"
              name="codes"
              value={task.code}
              checked={summary.highlights.includes(task.code)}
            />
            <span>
              {task.code} {task.title}
              <small class="song">{text}</small>
            </span>
          </label>
        ))}
        <button type="submit">{words.saveHighlights}</button>
      </form>
    </details>
  )
}
