/** Opens a verified occurrence again, to correct what proves it. */
import type { Occurrence } from '../../src/domain/occurrence.ts'
import type { Messages } from '../../src/messages/index.ts'
import { type FormState, Shown, TextArea } from '../shared/form.tsx'

interface ReopeningProps {
  readonly m: Messages
  /** of the occurrence */
  readonly address: string
  readonly occurrence: Occurrence
  readonly form: FormState
}

export function Reopening({ m, address, occurrence, form }: ReopeningProps) {
  return (
    <details class="card" open={Boolean(form.problems.reopeningReason)}>
      <summary>{m.evidence.reopen}</summary>
      <p class="hint">{m.evidence.reopenHint}</p>
      <form method="post" action={`${address}/reopening`} hx-disable="findAll button">
        <Shown record={occurrence} />
        <TextArea m={m} form={form} name="reopeningReason" label={m.evidence.reopeningReason} rows={2} />
        <button type="submit">{m.evidence.reopenNow}</button>
      </form>
    </details>
  )
}
