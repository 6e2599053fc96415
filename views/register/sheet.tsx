import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type FormState, TextArea } from '../shared/form.tsx'
import { SheetField } from '../shared/sheet-field.tsx'
import { Unreadable } from '../shared/unreadable.tsx'

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
      <Unreadable reason={refused} />
      <TextArea m={m} form={form} name="text" label={words.paste} hint={words.pasteHint} rows={6} />
      <SheetField m={m} label={words.file} hint={words.fileHint} />
      <button type="submit" class="primary">
        {words.preview}
      </button>
    </form>
  )
}
