/** One section to write on: it saves by itself while one types, and by its button without JavaScript. */
import type { Child } from 'hono/jsx'
import { differenceOf } from '../../src/domain/difference.ts'
import type { Written } from '../../src/domain/year-end/writing.ts'
import type { Messages } from '../../src/messages/index.ts'
import { formOf, Problems, typedText } from '../shared/form.tsx'
import { Beside } from '../shared/meanwhile.tsx'
import { PrintedWords } from '../shared/printed-words.tsx'
import { Reworded } from '../shared/reworded.tsx'
import type { PartProps } from './sight.ts'

interface SectionProps extends PartProps {
  readonly section: Written
  readonly children?: Child
}

export function SectionForm({ m, sight, section, children }: SectionProps) {
  const { id, title, revision } = section
  const form = sight.typing?.id === id ? sight.typing.form : formOf({ text: section.text })
  const text = typedText(form, 'text')
  const words = m.yearEndPage
  const action = `${sight.address}/sections/${id}`
  return (
    <section class="card year-end-section" id={`section-${id}`}>
      <h2 class="song" lang="zh-CN">
        {title}
      </h2>
      <form
        method="post"
        action={action}
        class="autosave printed"
        hx-trigger="submit, input delay:600ms"
        hx-target={`#state-${id}`}
        hx-select={`#state-${id}`}
        hx-swap="outerHTML show:none"
        hx-push-url="false"
      >
        <Problems m={m} form={form} />
        <Beside m={m} form={form} name="text">
          <textarea
            id={`text-${id}-${revision}`}
            name="text"
            class="song"
            lang="zh-CN"
            rows={rowsFor(text)}
            aria-label={words.text(title)}
          >
            {`\n${text}`}
          </textarea>
        </Beside>
        <PrintedWords text={text} />
        <div class="year-end-foot">
          <button type="submit">{words.save}</button>
          <State m={m} section={section} />
        </div>
      </form>
      {section.own && <Difference m={m} section={section} action={action} />}
      {children}
    </section>
  )
}

/** What the next saving builds upon; it comes anew with each answer. */
function State({ m, section: { id, own, outdated, revision } }: { m: Messages; section: Written }) {
  const words = m.yearEndPage
  return (
    <p class="year-end-state" id={`state-${id}`} role="status">
      <input type="hidden" name="revision" value={revision} />
      <span class={own ? 'tag own' : 'tag'}>{own ? words.own : words.drafted}</span>
      {outdated !== null && <span class="tag outdated">{words.outdated}</span>}
      <span class="hint">{revision > 0 ? words.saved(revision) : words.autosave}</span>
    </p>
  )
}

/** How the records moved since a person wrote, or how the words differ from the draft; both ways are offered. */
function Difference({ m, section, action }: { m: Messages; section: Written; action: string }) {
  const { id, text, draft, outdated, revision } = section
  const words = m.yearEndPage
  const stretches = outdated === null ? differenceOf(draft, text) : differenceOf(outdated, draft)
  return (
    <details class="year-end-difference" open={outdated !== null} id={`difference-${id}-${revision}`}>
      <summary>{outdated === null ? words.difference : words.outdated}</summary>
      {outdated !== null && <p>{words.outdatedLead}</p>}
      <p class="song compared" lang="zh-CN">
        {stretches.map((stretch) => (
          <Reworded stretch={stretch} />
        ))}
      </p>
      <form method="post" action={action} class="actions" hx-swap="innerMorph show:none">
        <input type="hidden" name="revision" value={revision} />
        {outdated !== null && (
          <button type="submit" name="intent" value="keep">
            {words.keep}
          </button>
        )}
        <button type="submit" name="intent" value="draft" class="quiet">
          {words.takeDraft}
        </button>
      </form>
    </details>
  )
}

/** About forty characters stand in a line. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 44)), 0)
  return Math.min(18, Math.max(3, lines + 1))
}
