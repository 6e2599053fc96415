/** The office's answer to a submission: accept it, or return it with a reason. */
import { countingEvidence } from '../../src/domain/evidence.ts'
import type { Occurrence } from '../../src/domain/occurrence.ts'
import type { Messages } from '../../src/messages/index.ts'
import { type FormState, Problems, Shown, TextArea } from '../shared/form.tsx'

interface VerifyFormProps {
  readonly m: Messages
  /** of the occurrence */
  readonly address: string
  readonly occurrence: Occurrence
  readonly form: FormState
}

export function VerifyForm({ m, address, occurrence, form }: VerifyFormProps) {
  const proved = countingEvidence(occurrence).length > 0
  return (
    <form
      method="post"
      action={`${address}/verification`}
      class="card verify-form"
      hx-disable="findAll button"
      aria-label={m.verification.title}
    >
      <Shown record={occurrence} />
      {proved ? (
        <button type="submit" name="outcome" value="accepted" class="primary">
          {m.verification.accept}
        </button>
      ) : (
        <p class="hint">{m.verification.unproved}</p>
      )}
      <div class="return">
        <Problems m={m} form={form} />
        <TextArea
          m={m}
          form={form}
          name="reason"
          label={m.verification.reason}
          hint={m.verification.reasonHint}
          rows={2}
        />
        <button type="submit" name="outcome" value="returned">
          {m.verification.returnIt}
        </button>
      </div>
    </form>
  )
}
