/** Takes the text of a notice; nothing is saved before it was previewed. */
import type { Messages } from '../../src/messages/index.ts'
import { type FormState, Problems, TextArea } from '../shared/form.tsx'

interface NoticeFormProps {
  readonly m: Messages
  readonly year: number
  readonly form: FormState
  /** word on the button */
  readonly button: string
}

export function NoticeForm({ m, year, form, button }: NoticeFormProps) {
  return (
    <form method="post" action={`/calendar/${year}/preview`}>
      <Problems m={m} form={form} />
      <TextArea m={m} form={form} name="text" label={m.calendar.text} hint={m.calendar.textHint} rows={8} />
      <button type="submit">{button}</button>
    </form>
  )
}
