/** Opens a verified occurrence again, to correct what proves it. */
import type { Messages } from '../../src/messages/index.ts'
import { type FormState, TextArea } from '../shared/form.tsx'

interface ReopeningProps {
  readonly m: Messages
  /** of the occurrence */
  readonly address: string
  readonly form: FormState
}

export function Reopening({ m, address, form }: ReopeningProps) {
  return (
    <details class="card" open={Boolean(form.problems.reopeningReason)}>
      <summary>{m.evidence.reopen}</summary>
      <p class="hint">{m.evidence.reopenHint}</p>
      <form method="post" action={`${address}/reopening`} hx-disable="findAll button">
        <TextArea m={m} form={form} name="reopeningReason" label={m.evidence.reopeningReason} rows={2} />
        <button type="submit">{m.evidence.reopenNow}</button>
      </form>
    </details>
  )
}
