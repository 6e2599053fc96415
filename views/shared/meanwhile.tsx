/** Somebody kept something else while a form was open: both stand beside each other, with the ways on. */
import type { Child } from 'hono/jsx'
import { differenceOf } from '../../src/domain/difference.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Reworded } from './reworded.tsx'

/** Values of a form by the names of its fields. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** What others kept in some fields while a form was open, and the page that shows it. */
export interface Meanwhile {
  readonly kept: Typed
  readonly page: string
}

export function MeanwhileNote({ m, meanwhile }: { readonly m: Messages; readonly meanwhile: Meanwhile }) {
  const words = m.meanwhile
  return (
    <div class="problems meanwhile" role="alert" tabindex={-1} autofocus>
      <p>
        <strong>{words.title}</strong>
      </p>
      <p>{words.lead}</p>
      <p class="hint">{words.legend}</p>
      <a class="button" href={meanwhile.page}>
        {words.keep}
      </a>
    </div>
  )
}

interface BesideProps {
  readonly m: Messages
  readonly form: { readonly typed: Typed; readonly meanwhile?: Meanwhile }
  readonly name: string
  /** what a value is called, where it is not shown as it is */
  readonly called?: (value: string) => string
  /** the control that holds the person's own */
  readonly children?: Child
}

/** A control, and beside it what is kept now if that is something else. */
export function Beside({ m, form, name, called = String, children }: BesideProps) {
  const kept = form.meanwhile?.kept[name]
  if (kept === undefined) return <>{children}</>
  const both = <Kept m={m} mine={wordsIn(form.typed[name] ?? '', called)} theirs={wordsIn(kept, called)} />
  if (!children) return both
  return (
    <div class="beside">
      {both}
      <div>{children}</div>
    </div>
  )
}

function Kept({ m, mine, theirs }: { readonly m: Messages; readonly mine: string; readonly theirs: string }) {
  const words = m.meanwhile
  if (mine === theirs) return <p class="hint">{words.taken}</p>
  const nothing = theirs === '' && <span class="hint">{words.nothing}</span>
  return (
    <div class="kept">
      <p class="hint">{words.kept}</p>
      <p class="written">
        {nothing}
        {differenceOf(mine, theirs).map((stretch) => (
          <Reworded stretch={stretch} />
        ))}
      </p>
    </div>
  )
}

function wordsIn(value: string | readonly string[], called: (value: string) => string): string {
  const values = typeof value === 'string' ? [value] : value
  return values.map((one) => called(one.replaceAll('\r\n', '\n').trim())).join('、')
}
