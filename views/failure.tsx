import type { RefusalKind } from '../src/domain/refusal.ts'
import type { Messages } from '../src/messages/index.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import type { FormState } from './shared/form.tsx'

interface RefusalPageProps {
  readonly frame: Frame
  readonly kind: RefusalKind
  readonly sentence: string
  readonly typed: FormState['typed']
  /** where the person came from, '/' if that is not known */
  readonly back: string
}

export function RefusalPage({ frame, kind, sentence, typed, back }: RefusalPageProps) {
  const { m } = frame
  const title = m.common.refusedTitle[kind]
  return (
    <Page frame={frame} title={title}>
      <div class="failure">
        <h1>{title}</h1>
        <RefusalNote m={m} sentence={sentence} />
        <Typed frame={frame} typed={typed} />
        <p class="actions">
          <a class="button primary" href={back}>
            {back === '/' ? m.common.toHome : m.common.back}
          </a>
        </p>
      </div>
    </Page>
  )
}

interface RefusalNoteProps {
  readonly m: Messages
  readonly sentence: string
  /** the page as it is now, where it changed since it was shown */
  readonly now?: string | undefined
}

export function RefusalNote({ m, sentence, now }: RefusalNoteProps) {
  return (
    <p class="notice refusal" role="alert">
      {sentence} <span class="aside">{m.common.nothingChanged}</span>
      {now && (
        <a class="button" href={now}>
          {m.common.lookAgain}
        </a>
      )}
    </p>
  )
}

export function FailurePage({ frame, requestId }: { frame: Frame; requestId: string }) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.common.failedTitle}>
      <div class="failure">
        <h1>{m.common.failedTitle}</h1>
        <p class="notice refusal" role="alert">
          {m.common.failed(requestId)}
        </p>
      </div>
    </Page>
  )
}

/** Words only: ticks, codes and days are quickly made again. */
function Typed({ frame, typed }: { frame: Frame; typed: FormState['typed'] }) {
  const texts = Object.entries(typed)
    .filter(([name]) => name !== 'seen')
    .flatMap(([, value]) => value)
    .filter((value) => !/^[\w.:-]*$/.test(value.trim()))
  if (texts.length === 0) return null
  return (
    <section>
      <h2>{frame.m.common.typedTitle}</h2>
      <p class="hint">{frame.m.common.typedHint}</p>
      {texts.map((text) => (
        <textarea readonly rows={4} aria-label={frame.m.common.typedTitle}>
          {text}
        </textarea>
      ))}
    </section>
  )
}
