import { sectionName } from '../../src/domain/standing/account.ts'
import type { Task } from '../../src/domain/task.ts'
import type { PartProps } from './sight.ts'

interface SectionLinesProps extends PartProps {
  readonly number: number
  readonly tasks: readonly Task[]
}

/** A section and its tasks, each with a tick and its public words. */
export function SectionLines({ m, sight, number, tasks }: SectionLinesProps) {
  const { plan, publication } = sight
  const name = sectionName(plan, number) || m.figures.preamble
  const section = publication.sections.find((one) => one.number === number)
  return (
    <section class="card" aria-labelledby={`section-${number}`}>
      <h3 id={`section-${number}`} class="song">
        {name}
      </h3>
      <PublicLine m={m} name={String(number)} tick={m.publication.section} own={name} said={section} />
      {tasks.map(({ code, title }) => (
        <PublicLine
          m={m}
          name={code}
          tick={`${code} ${title}`}
          own={title}
          said={publication.tasks.find((one) => one.code === code)}
        />
      ))}
    </section>
  )
}

interface PublicLineProps {
  readonly m: PartProps['m']
  /** the section's number or the task's code */
  readonly name: string
  readonly tick: string
  /** what it is called inside, proposed as its public title */
  readonly own: string
  readonly said: { readonly title: string; readonly words: string } | undefined
}

const lettersInRow = 20
const mostRows = 6

/** As many as the words fill. */
function rowsFor(words = ''): number {
  return Math.min(mostRows, Math.max(1, Math.ceil(words.length / lettersInRow)))
}

function PublicLine({ m, name, tick, own, said }: PublicLineProps) {
  return (
    <div class="public-line">
      <label class="choice">
        <input type="checkbox" name="chosen" value={name} checked={said !== undefined} autocomplete="off" />
        <span>{tick}</span>
      </label>
      <input type="hidden" name="names" value={name} />
      <input
        name="titles"
        value={said?.title ?? own}
        maxlength={200}
        aria-label={`${m.publication.publicTitle} ${name}`}
        autocomplete="off"
      />
      <textarea
        name="texts"
        rows={rowsFor(said?.words)}
        maxlength={2000}
        placeholder={m.publication.publicWords}
        aria-label={`${m.publication.publicWords} ${name}`}
        autocomplete="off"
      >
        {said?.words}
      </textarea>
    </div>
  )
}
