/** Two ways into the ledger: one event at a time, or the rows of a spreadsheet. */
import type { Messages } from '../../src/messages/index.ts'
import { type FormState, Input, Problems, TextArea } from '../shared/form.tsx'
import { SheetField } from '../shared/sheet-field.tsx'
import { Unreadable } from '../shared/unreadable.tsx'

interface FormProps {
  readonly m: Messages
  readonly address: string
  readonly form: FormState
  /** the clock runs in hours */
  readonly inHours: boolean
}

export function QuickForm({ m, address, form, inHours }: FormProps) {
  const field = { m, form }
  return (
    <section class="card" aria-labelledby="quick-title">
      <h2 id="quick-title">{m.task.event.title}</h2>
      <form method="post" action={address} hx-swap="innerMorph show:none">
        <Problems {...field} />
        <Input {...field} name="title" label={m.task.event.name} hint={m.task.event.nameHint} />
        <Input {...field} name="day" type="date" label={m.task.event.day} />
        {inHours && <Input {...field} name="time" type="time" label={m.task.event.time} />}
        <TextArea
          {...field}
          name="fields"
          label={m.ledger.fields}
          hint={m.ledger.fieldsHint}
          rows={2}
          optional
        />
        <button type="submit" class="primary">
          {m.task.event.record}
        </button>
      </form>
    </section>
  )
}

interface RowsFormProps extends FormProps {
  /** why the rows could not be read; '' if they were not tried */
  readonly refused: string
}

export function PasteForm({ m, ...props }: RowsFormProps) {
  return (
    <section class="card" aria-labelledby="paste-title">
      <h2 id="paste-title">{m.ledger.paste}</h2>
      <RowsForm m={m} {...props} />
    </section>
  )
}

/** Nothing is recorded before it was previewed. */
export function RowsForm({ m, address, form, inHours, refused }: RowsFormProps) {
  const field = { m, form }
  return (
    <form method="post" action={`${address}/preview`} enctype="multipart/form-data">
      <Unreadable reason={refused} />
      <Problems {...field} />
      <TextArea {...field} name="text" label={m.ledger.rows} hint={m.ledger.rowsHint(inHours)} rows={6} />
      <SheetField m={m} label={m.register.file} hint={m.register.fileHint} />
      <button type="submit">{m.ledger.preview}</button>
    </form>
  )
}
