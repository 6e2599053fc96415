/** Records an event, which starts a clock: its due date is computed. */
import type { Messages } from '../../src/messages/index.ts'
import { type FormState, Input, Problems } from '../shared/form.tsx'
import type { TaskSight } from './sight.ts'

interface EventFormProps {
  readonly m: Messages
  readonly sight: TaskSight
  readonly form: FormState
}

export function EventForm({ m, sight, form }: EventFormProps) {
  const { obligation } = sight.task
  if (obligation?.kind !== 'onEvent') return null
  const field = { m, form }
  return (
    <section class="card" id="event" aria-labelledby="event-title">
      <h2 id="event-title">{m.task.event.title}</h2>
      <p class="hint">{m.task.event.lead(m.obligation.words(obligation, sight.plan.year))}</p>
      <form method="post" action={`${sight.address}/events`} hx-disable="findAll button">
        <Problems m={m} form={form} />
        <Input {...field} name="title" label={m.task.event.name} hint={m.task.event.nameHint} />
        <div class="fields">
          <Input {...field} name="day" type="date" label={m.task.event.day} />
          {obligation.within.unit === 'hour' && (
            <Input {...field} name="time" type="time" label={m.task.event.time} />
          )}
        </div>
        <button type="submit" class="primary">
          {m.task.event.record}
        </button>
      </form>
    </section>
  )
}
