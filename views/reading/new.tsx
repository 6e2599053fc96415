import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type FormState, Input, Problems, TextArea } from '../shared/form.tsx'
import { Unreadable } from '../shared/unreadable.tsx'
import type { Target } from './target.ts'

interface NewDocumentProps {
  readonly frame: Frame
  readonly target: Target
  readonly form: FormState
  /** why the document could not be read */
  readonly refused?: string
}

export function NewDocumentPage({ frame, target, form, refused }: NewDocumentProps) {
  const { m } = frame
  const words = m.reading.purpose[target.purpose]
  return (
    <Page frame={frame} title={words.title}>
      <p class="crumbs">
        <a href={target.from.href}>{target.from.text}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form method="post" action={target.preview} enctype="multipart/form-data" class="card">
        <Problems m={m} form={form} />
        <Unreadable reason={refused} />
        <Input
          m={m}
          form={form}
          name="file"
          type="file"
          accept=".docx,.pdf,.txt,.md,.html,.htm,.xlsx,.csv"
          label={m.reading.file}
          hint={m.reading.fileHint}
        />
        <p class="or">
          <span>{m.reading.or}</span>
        </p>
        <TextArea m={m} form={form} name="text" label={m.reading.text} hint={m.reading.textHint} rows={12} />
        <button type="submit" class="primary">
          {m.reading.preview}
        </button>
      </form>
      {target.purpose === 'plan' && (
        <form method="post" action="/plans/sample" class="sample-form">
          <button type="submit">{m.reading.sample}</button>
        </form>
      )}
    </Page>
  )
}
