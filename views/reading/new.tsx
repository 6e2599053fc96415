import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type FormState, Input, Problems, TextArea } from '../shared/form.tsx'

interface NewPlanProps {
  readonly frame: Frame
  readonly form: FormState
  /** why the document could not be read */
  readonly refused?: string
}

export function NewPlanPage({ frame, form, refused }: NewPlanProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.reading.newTitle}>
      <p class="crumbs">
        <a href="/plans">{m.plan.title}</a>
      </p>
      <h1>{m.reading.newTitle}</h1>
      <p class="lead">{m.reading.newLead}</p>
      <form method="post" action="/plans/preview" enctype="multipart/form-data" class="card">
        <Problems m={m} form={form} />
        {refused && (
          <p class="problems" role="alert" tabindex={-1} autofocus>
            {refused}
          </p>
        )}
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
      <form method="post" action="/plans/sample" class="sample-form">
        <button type="submit" class="quiet">
          {m.reading.sample}
        </button>
      </form>
    </Page>
  )
}
