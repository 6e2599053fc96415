/** What a card says of its task; each value is changed where it stands, for as long as the plan may be. */
import type { Child } from 'hono/jsx'
import type { Task } from '../../src/domain/task.ts'
import { Checkboxes, type FormState, Input, Select } from '../shared/form.tsx'
import { EditableValue } from '../shared/in-place.tsx'
import { type Bench, openingOf } from './bench.ts'
import { ObligationFields } from './obligation.tsx'

interface TaskProps {
  readonly bench: Bench
  readonly task: Task
}

/** After issue a task keeps the title it was issued with. */
export function Title({ bench, task }: TaskProps) {
  const { m } = bench.frame
  const label = m.workbench.taskTitle
  const opening = openingOf(bench)
  if (bench.plan.status !== 'draft') return <h5>{task.title}</h5>
  const value = (
    <Value
      {...{ bench, task, label }}
      field="title"
      control={(form) => <Input m={m} form={form} name="title" label={label} autofocus />}
    >
      {task.title}
    </Value>
  )
  const isOpen = opening?.row === task.code && opening.field === 'title'
  return isOpen ? value : <h5>{value}</h5>
}

export function Facts(props: TaskProps) {
  return (
    <div class="task-facts">
      <Obligation {...props} />
      <Lead {...props} />
      <Supports {...props} />
    </div>
  )
}

function Obligation({ bench, task }: TaskProps) {
  const { frame, plan } = bench
  const { m } = frame
  const { obligation } = task
  return (
    <Value
      {...{ bench, task, label: m.obligation.title }}
      field="kind"
      control={(form) => <ObligationFields m={m} form={form} mayWait={plan.status === 'draft'} autofocus />}
    >
      {obligation ? (
        <span title={obligation.phrase && m.obligation.phrase(obligation.phrase)}>
          {m.obligation.words(obligation, plan.year)}
        </span>
      ) : (
        <span class="lack">{m.obligation.none}</span>
      )}
    </Value>
  )
}

function Lead({ bench, task }: TaskProps) {
  const { m } = bench.frame
  const label = m.workbench.lead
  const words = { m, label, name: 'leadId', choices: choicesIn(bench), empty: m.workbench.choose }
  return (
    <Value
      {...{ bench, task, label }}
      field="leadId"
      control={(form) => <Select {...words} form={form} autofocus />}
    >
      {task.leadId ? (
        <span>
          {label} <strong>{bench.nameOf(task.leadId)}</strong>
        </span>
      ) : (
        <span class="lack">{m.workbench.noLead}</span>
      )}
    </Value>
  )
}

function Supports({ bench, task }: TaskProps) {
  const { m } = bench.frame
  const label = m.workbench.supports
  const names = task.supportIds.map(bench.nameOf)
  if (names.length === 0 && bench.plan.status === 'closed') return null
  return (
    <Value
      {...{ bench, task, label }}
      field="supportIds"
      control={(form) => (
        <Checkboxes m={m} form={form} name="supportIds" label={label} choices={choicesIn(bench)} autofocus />
      )}
    >
      <span class={names.length === 0 ? 'lacking-value' : undefined}>
        {label} {names.length === 0 ? m.common.none : m.common.names(names)}
      </span>
    </Value>
  )
}

interface ValueProps extends TaskProps {
  readonly field: string
  readonly label: string
  readonly control: (form: FormState) => Child
  readonly children: Child
}

function Value({ bench, task, label, children, ...props }: ValueProps) {
  const { frame, plan } = bench
  const { m } = frame
  if (plan.status === 'closed') return <>{children}</>
  const here = `/plans/${plan.year}/workbench`
  const place = {
    frame,
    opening: openingOf(bench),
    row: task.code,
    here,
    action: `/plans/${plan.year}/tasks/${task.code}`,
    whole: `${here}?edit=${task.code}#task-${task.code}`,
  }
  return (
    <EditableValue
      {...props}
      place={place}
      label={`${label} ${task.code}`}
      {...(!task.accepted && { save: m.workbench.save })}
    >
      {children}
    </EditableValue>
  )
}

function choicesIn({ divisions }: Bench) {
  return divisions.map(({ id, name }) => ({ value: id, text: name }))
}
