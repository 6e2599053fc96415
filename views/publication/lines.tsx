import { sectionName } from '../../src/domain/standing/account.ts'
import type { Task } from '../../src/domain/task.ts'
import { type FormState, typedList } from '../shared/form.tsx'
import { Beside } from '../shared/meanwhile.tsx'
import type { PartProps } from './sight.ts'

interface SectionLinesProps extends PartProps {
  readonly number: number
  readonly tasks: readonly Task[]
}

/** A section and its tasks, each with a tick and its public words. */
export function SectionLines({ m, sight, number, tasks }: SectionLinesProps) {
  const { plan, form } = sight
  const name = sectionName(plan, number) || m.figures.preamble
  return (
    <section class="card" aria-labelledby={`section-${number}`}>
      <h3 id={`section-${number}`} class="song">
        {name}
      </h3>
      <PublicLine m={m} form={form} name={String(number)} tick={m.publication.section} />
      {tasks.map(({ code, title }) => (
        <PublicLine m={m} form={form} name={code} tick={`${code} ${title}`} />
      ))}
    </section>
  )
}

interface PublicLineProps {
  readonly m: PartProps['m']
  readonly form: FormState
  /** the section's number or the task's code */
  readonly name: string
  readonly tick: string
}

const lettersInRow = 20
const mostRows = 6

/** As many as the words fill. */
function rowsFor(words: string): number {
  return Math.min(mostRows, Math.max(1, Math.ceil(words.length / lettersInRow)))
}

function PublicLine({ m, form, name, tick }: PublicLineProps) {
  const [title = '', words = '', chosen = ''] = typedList(form, name)
  return (
    <Beside m={m} form={form} name={name} called={(value) => (value === 'on' ? '☑' : value)}>
      <div class="public-line">
        <label class="choice">
          <input type="checkbox" name={`chosen-${name}`} checked={chosen === 'on'} autocomplete="off" />
          <span>{tick}</span>
        </label>
        <input
          name={`title-${name}`}
          value={title}
          maxlength={200}
          aria-label={`${m.publication.publicTitle} ${name}`}
          autocomplete="off"
        />
        <textarea
          name={`words-${name}`}
          rows={rowsFor(words)}
          maxlength={2000}
          placeholder={m.publication.publicWords}
          aria-label={`${m.publication.publicWords} ${name}`}
          autocomplete="off"
        >
          {words}
        </textarea>
      </div>
    </Beside>
  )
}
