import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { blankForm, type FormState, Input, TextArea } from '../shared/form.tsx'

interface SheetProps {
  readonly frame: Frame
  readonly year: number
  readonly form: FormState
  /** why the rows could not be read; '' if they were not tried */
  readonly refused: string
}

export function RegisterSheetPage({ frame, year, form, refused }: SheetProps) {
  const { m } = frame
  const words = m.register
  return (
    <Page frame={frame} title={words.sheet}>
      <p class="crumbs">
        <a href="/applications">{words.title}</a>
      </p>
      <h1>{words.sheet}</h1>
      <p class="lead">{words.sheetLead}</p>
      <section class="card" aria-labelledby="out-title">
        <h2 id="out-title">{words.out}</h2>
        <div class="actions">
          <a class="button" href={`/applications/register.xlsx?year=${year}`} hx-boost="false">
            {words.asXlsx}
          </a>
          <a class="button" href={`/applications/register.csv?year=${year}`} download>
            {words.asCsv}
          </a>
        </div>
      </section>
      <section class="card" aria-labelledby="in-title">
        <h2 id="in-title">{words.in}</h2>
        <SheetForm m={m} form={form} refused={refused} />
      </section>
    </Page>
  )
}

export function SheetForm({ m, form, refused }: { m: Messages; form: FormState; refused: string }) {
  const words = m.register
  return (
    <form method="post" action="/applications/sheet" enctype="multipart/form-data">
      {refused !== '' && (
        <p class="problems" role="alert" tabindex={-1} autofocus>
          {refused}
        </p>
      )}
      <TextArea m={m} form={form} name="text" label={words.paste} hint={words.pasteHint} rows={6} />
      <Input
        m={m}
        form={blankForm}
        name="file"
        type="file"
        accept=".xlsx,.csv"
        label={words.file}
        hint={words.fileHint}
      />
      <button type="submit" class="primary">
        {words.preview}
      </button>
    </form>
  )
}
