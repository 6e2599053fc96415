/** For heads of divisions: what waits for their word, and the form that gives it. */
import type { Occurrence } from '../src/domain/occurrence.ts'
import { nameOfPerson } from '../src/domain/office/name.ts'
import type { Office } from '../src/domain/office/office.ts'
import type { Confirming } from '../src/domain/standing/confirming.ts'
import type { Messages } from '../src/messages/index.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { type FormState, Problems, Shown, TextArea } from './shared/form.tsx'
import { When } from './shared/when.tsx'

interface ConfirmationsProps {
  readonly frame: Frame
  readonly office: Office
  readonly queue: readonly Confirming[]
}

export function ConfirmationsPage({ frame, office, queue }: ConfirmationsProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.confirmation.title}>
      <h1>{m.confirmation.title}</h1>
      {queue.length === 0 ? (
        <p class="empty">{office.headsConfirm ? m.confirmation.empty : m.confirmation.off}</p>
      ) : (
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{m.entry.task}</th>
              <th scope="col">{m.confirmation.asked}</th>
            </tr>
          </thead>
          <tbody>
            {queue.map((confirming) => (
              <Row m={m} office={office} confirming={confirming} />
            ))}
          </tbody>
        </table>
      )}
    </Page>
  )
}

function Row({ m, office, confirming }: { m: Messages; office: Office; confirming: Confirming }) {
  const { plan, task, occurrence, confirmation } = confirming
  return (
    <tr>
      <th scope="row">
        <a href={`/plans/${plan.year}/tasks/${task.code}/${occurrence.key}`}>
          {task.code} {task.title}
        </a>{' '}
        {m.occurrence.label(occurrence)}
      </th>
      <td>
        {nameOfPerson(office, confirmation.by)} <When m={m} at={confirmation.at} />
      </td>
    </tr>
  )
}

interface ConfirmFormProps {
  readonly m: Messages
  /** of the occurrence */
  readonly address: string
  readonly occurrence: Occurrence
  readonly form: FormState
}

export function ConfirmForm({ m, address, occurrence, form }: ConfirmFormProps) {
  return (
    <form
      method="post"
      action={`${address}/confirmation`}
      class="card verify-form"
      hx-disable="findAll button"
      aria-label={m.confirmation.title}
    >
      <Shown record={occurrence} />
      <button type="submit" name="outcome" value="given" class="primary">
        {m.confirmation.give}
      </button>
      <div class="return">
        <Problems m={m} form={form} />
        <TextArea
          m={m}
          form={form}
          name="confirmationReason"
          label={m.confirmation.reason}
          hint={m.confirmation.reasonHint}
          rows={2}
        />
        <button type="submit" name="outcome" value="declined">
          {m.confirmation.decline}
        </button>
      </div>
    </form>
  )
}
