/** One box to tick, with what it means. */
import type { Messages } from '../../src/messages/index.ts'
import { type FormState, typedText } from './form.tsx'
import { Beside } from './meanwhile.tsx'

interface TickProps {
  readonly m: Messages
  readonly form: FormState
  readonly name: string
  readonly label: string
  readonly hint?: string
}

export function Tick({ m, form, name, label, hint }: TickProps) {
  return (
    <Beside m={m} form={form} name={name} called={(value) => (value === 'on' ? '☑' : '☐')}>
      <label class="choice">
        <input type="checkbox" name={name} value="on" checked={typedText(form, name) === 'on'} />
        <span>
          {label}
          {hint && <small>{hint}</small>}
        </span>
      </label>
    </Beside>
  )
}
