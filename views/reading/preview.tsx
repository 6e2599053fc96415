import { clausesOf, type Reading } from '../../src/domain/document/document.ts'
import type { Block } from '../../src/domain/document/manuscript.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { Manuscript } from '../plan/manuscript.tsx'
import { type FormState, Input, Problems, typedText } from '../shared/form.tsx'
import type { Correctable } from './correcting.tsx'
import { Findings } from './findings.tsx'
import { OutlineTree } from './outline.tsx'
import type { Target } from './target.ts'

interface PreviewProps {
  readonly frame: Frame
  readonly target: Target
  readonly text: string
  readonly reading: Reading
  readonly blocks: readonly Block[]
  /** source, file, year and title, as POST /plans takes them */
  readonly form: FormState
  /** why the plan could not be saved */
  readonly refused?: string | undefined
  /** the part of the outline whose tools are open */
  readonly open: Correctable['open']
  /** how many corrections were made */
  readonly corrections: number
}

export function PreviewPage(props: PreviewProps) {
  const { frame, target, text, reading, blocks, form, refused, open, corrections } = props
  const { m } = frame
  const { outline, proposals } = reading
  const items = outline.sections.reduce((sum, section) => sum + section.items.length, 0)
  const counts = [outline.sections.length, items, clausesOf(outline).length, proposals.length] as const
  return (
    <Page frame={frame} title={m.reading.previewTitle} wide>
      <p class="crumbs">
        <a href={target.from.href}>{target.from.text}</a>
      </p>
      <h1>{m.reading.previewTitle}</h1>
      <p class="lead">{m.reading.previewLead(...counts)}</p>
      <Confirm frame={frame} target={target} form={form} refused={refused} />
      <div class="preview">
        <section aria-labelledby="source-title" class="preview-source">
          <h2 id="source-title">{m.reading.source}</h2>
          <p class="hint">{m.reading.sourceHint}</p>
          <div class="sheet">
            <Manuscript blocks={blocks} clause={({ words }) => <span class="clause">{words}</span>} />
          </div>
        </section>
        <div>
          <Findings {...{ frame, target, text, outline, open, blocks }} />
          <OutlineTree {...{ frame, target, text, outline, open, corrections }} />
        </div>
      </div>
    </Page>
  )
}

interface ConfirmProps {
  readonly frame: Frame
  readonly target: Target
  readonly form: FormState
  readonly refused: string | undefined
}

function Confirm({ frame, target, form, refused }: ConfirmProps) {
  const { m } = frame
  const words = m.reading.purpose[target.purpose]
  return (
    <form
      id="confirm"
      method="post"
      action={target.address}
      hx-swap="innerMorph show:none"
      class="card confirm"
    >
      <Problems m={m} form={form} />
      {refused && (
        <p class="problem" role="alert">
          {refused}
        </p>
      )}
      <input type="hidden" name="source" value={typedText(form, 'source')} />
      <input type="hidden" name="file" value={typedText(form, 'file')} />
      <input type="hidden" name="corrections" value={typedText(form, 'corrections') || '[]'} />
      <div class="confirm-fields">
        {target.purpose === 'plan' && (
          <Input m={m} form={form} name="year" type="number" label={m.reading.year} />
        )}
        <Input m={m} form={form} name="title" label={m.reading.title} />
        <div class="actions">
          <button type="submit" class="primary">
            {words.confirm}
          </button>
          <a class="button" href={target.again}>
            {m.reading.again}
          </a>
        </div>
      </div>
      <p class="hint">{words.confirmLead}</p>
    </form>
  )
}
