import { Problems, Seen, typedList } from '../shared/form.tsx'
import { Beside } from '../shared/meanwhile.tsx'
import type { PartProps } from './sight.ts'

/** What the office holds up: chosen among what was verified. */
export function Highlights({ m, sight }: PartProps) {
  const { achievements, highlights: form, address } = sight
  const chosen = typedList(form, 'codes')
  const titleOf = (code: string) => achievements.find(({ task }) => task.code === code)?.task.title ?? code
  const words = m.yearEndPage
  if (achievements.length === 0) return <p class="hint">{words.chooseNone}</p>
  return (
    <details class="year-end-highlights" open={form.meanwhile !== undefined}>
      <summary>
        {words.choose} <span class="hint">{words.chosen(chosen.length)}</span>
      </summary>
      <form method="post" action={`${address}/highlights`} hx-swap="innerMorph show:none">
        <Problems m={m} form={form} />
        <Seen form={form} />
        <p class="hint">{words.chooseLead}</p>
        <Beside m={m} form={form} name="codes" called={titleOf}>
          {achievements.map(({ task, text }) => (
            <label class="choice">
              <input type="checkbox" name="codes" value={task.code} checked={chosen.includes(task.code)} />
              <span>
                {task.code} {task.title}
                <small class="song">{text}</small>
              </span>
            </label>
          ))}
        </Beside>
        <button type="submit">{words.saveHighlights}</button>
      </form>
    </details>
  )
}
