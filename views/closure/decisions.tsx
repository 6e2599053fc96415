/** Each open task with what is decided for it: carried, closed or explained. */
import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { OpenTask } from '../../src/domain/reporting/closure.ts'
import { Problems, Seen, typedList } from '../shared/form.tsx'
import { Beside } from '../shared/meanwhile.tsx'
import type { PartProps } from './sight.ts'

const decisions = ['carried', 'closed', 'explained'] as const

export function Decisions({ m, sight }: PartProps) {
  const { plan, tasks } = sight
  if (tasks.length === 0) return plan.status === 'issued' ? <p class="complete">{m.closure.none}</p> : null
  const undecided = tasks.filter(({ ending }) => ending === null).length
  return (
    <section class="card" aria-labelledby="tasks-title">
      <h3 id="tasks-title">{m.closure.tasks}</h3>
      {undecided > 0 ? (
        <p>{m.closure.left(undecided, tasks.length)}</p>
      ) : (
        <p class="complete">{m.closure.complete(tasks.length)}</p>
      )}
      <form
        method="post"
        action={`/plans/${plan.year}/closure/decisions`}
        class="decisions"
        hx-swap="innerMorph show:none"
      >
        <Problems m={m} form={sight.form} />
        <Seen form={sight.form} />
        <p class="hint">{m.closure.decisionHint}</p>
        <ul class="leftovers">
          {tasks.map((task) => (
            <TaskRow m={m} sight={sight} open={task} />
          ))}
        </ul>
        {plan.status === 'issued' && (
          <div class="save-bar">
            <button type="submit">{m.closure.save}</button>
          </div>
        )}
      </form>
    </section>
  )
}

interface RowProps extends PartProps {
  readonly open: OpenTask
}

function TaskRow({ m, sight, open: { task, open } }: RowProps) {
  const { plan, office } = sight
  return (
    <li id={`leftover-${task.code}`}>
      <div class="leftover-task">
        <a href={`/plans/${plan.year}/tasks/${task.code}`}>
          {task.code} {task.title}
        </a>
        <small>
          {nameOfDivision(office, task.leadId)} · {m.closure.openOccurrences(open.length)}
        </small>
      </div>
      <DecisionFields m={m} sight={sight} code={task.code} />
    </li>
  )
}

function DecisionFields({ m, sight, code }: PartProps & { readonly code: string }) {
  const { form } = sight
  const [decision = '', reason = ''] = typedList(form, code)
  const isWrong = form.problems[code] !== undefined
  if (sight.plan.status !== 'issued') return <Decided m={m} decision={decision} reason={reason} />
  return (
    <Beside m={m} form={form} name={code} called={(value) => nameOf(m, value)}>
      <div class="leftover-fields">
        <select name={`decision-${code}`} aria-label={`${m.closure.decide} ${code}`}>
          <option value="">{m.closure.choose}</option>
          {decisions.map((one) => (
            <option value={one} selected={one === decision}>
              {m.closure.decision[one]}
            </option>
          ))}
        </select>
        <input
          id={code}
          name={`reason-${code}`}
          value={reason}
          maxlength={200}
          placeholder={m.closure.reason}
          aria-label={`${m.closure.reason} ${code}`}
          aria-invalid={isWrong ? 'true' : undefined}
          autocomplete="off"
        />
        {isWrong && <p class="problem">{decision ? m.closure.reasonNeeded : m.closure.decisionNeeded}</p>}
      </div>
    </Beside>
  )
}

function nameOf(m: PartProps['m'], value: string): string {
  const found = decisions.find((one) => one === value)
  return found ? m.closure.decision[found] : value
}

interface DecidedProps {
  readonly m: PartProps['m']
  readonly decision: string
  readonly reason: string
}

/** As it stands in a closed year. */
function Decided({ m, decision, reason }: DecidedProps) {
  const found = decisions.find((one) => one === decision)
  return (
    <div>
      {found && <span class="tag">{m.closure.decision[found]}</span>} {reason}
    </div>
  )
}
