import type { Obligation } from '../../src/domain/obligation.ts'
import type { Occurrence } from '../../src/domain/occurrence.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Task } from '../../src/domain/task.ts'
import type { Rescheduling } from '../../src/domain/time/reschedule.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type FormState, typedList } from '../shared/form.tsx'
import { When } from '../shared/when.tsx'

interface RescheduleProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly task: Task
  readonly obligation: Obligation
  readonly rescheduling: Rescheduling
  /** what was typed, to be sent again */
  readonly form: FormState
}

export function ReschedulePage({ frame, plan, task, obligation, rescheduling, form }: RescheduleProps) {
  const { m } = frame
  const words = m.reschedule
  const back = `/plans/${plan.year}/workbench?edit=${task.code}#task-${task.code}`
  return (
    <Page frame={frame} title={words.title}>
      <p class="crumbs">
        <a href={back}>{task.code}</a> · {task.title}
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <dl class="part facts">
        <dt>{words.from}</dt>
        <dd>{task.obligation ? m.obligation.words(task.obligation, plan.year) : m.obligation.none}</dd>
        <dt>{words.to}</dt>
        <dd>
          <strong>{m.obligation.words(obligation, plan.year)}</strong>
        </dd>
      </dl>
      <form
        method="post"
        action={`/plans/${plan.year}/tasks/${task.code}`}
        class="actions reschedule-confirm"
      >
        <Typed form={form} />
        <input type="hidden" name="confirmed" value="yes" />
        <button type="submit" class="primary">
          {words.confirm}
        </button>
        <a class="button" href={back}>
          {words.back}
        </a>
      </form>
      <Occurrences m={m} title={words.go} occurrences={rescheduling.go} />
      <Occurrences m={m} title={words.come} occurrences={rescheduling.come} />
      <Occurrences m={m} title={words.stay} occurrences={rescheduling.stay} />
    </Page>
  )
}

function Typed({ form }: Pick<RescheduleProps, 'form'>) {
  return (
    <>
      {Object.keys(form.typed).flatMap((name) =>
        typedList(form, name).map((value) => <input type="hidden" name={name} value={value} />),
      )}
    </>
  )
}

interface OccurrencesProps {
  readonly m: Messages
  readonly title: string
  readonly occurrences: readonly Occurrence[]
}

function Occurrences({ m, title, occurrences }: OccurrencesProps) {
  const words = m.reschedule
  return (
    <section>
      <h2>
        {title} <span class="tag">{words.count(occurrences.length)}</span>
      </h2>
      {occurrences.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div class="table-scroll">
          <table class="plain">
            <thead>
              <tr>
                <th scope="col">{words.occurrence}</th>
                <th scope="col">{words.due}</th>
              </tr>
            </thead>
            <tbody>
              {occurrences.map((occurrence) => (
                <tr>
                  <th scope="row">{m.occurrence.label(occurrence)}</th>
                  <td class="day">
                    <When m={m} at={occurrence.dueAt ?? occurrence.dueOn} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
