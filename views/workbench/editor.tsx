import type { BenchGroup } from '../../src/domain/breakdown/workbench.ts'
import type { Task } from '../../src/domain/task.ts'
import { Checkboxes, type Choice, Input, Problems, Seen, Select } from '../shared/form.tsx'
import { type Bench, type Editing, wordsOf } from './bench.ts'
import { ObligationFields } from './obligation.tsx'
import { Removal, SettingsAside, Split } from './reshape.tsx'

interface EditorProps {
  readonly bench: Bench
  readonly editing: Editing
  readonly task: Task
  /** where the task stands, with the clauses that it might take in */
  readonly group: BenchGroup
}

/** A task open for editing; once the plan is issued only divisions and obligation are left to correct. */
export function TaskEditor({ bench, editing, task, group }: EditorProps) {
  const { frame, plan } = bench
  const { m } = frame
  const isDraft = plan.status === 'draft'
  return (
    <article id={`task-${task.code}`} class="task-card task-editor">
      <header>
        <span class="code">{task.code}</span>
        <h5>{isDraft ? m.workbench.editTitle : task.title}</h5>
        <a class="button quiet" href={`/plans/${plan.year}/workbench#task-${task.code}`}>
          {m.workbench.close}
        </a>
      </header>
      <EditForm {...{ bench, editing, task, group }} />
      {isDraft && (
        <div class="reshape">
          {task.clauseIds.length > 1 && <Split bench={bench} task={task} />}
          {!task.accepted && <SettingsAside bench={bench} task={task} />}
          <Removal bench={bench} task={task} />
        </div>
      )}
    </article>
  )
}

function EditForm({ bench, editing, task, group }: EditorProps) {
  const { frame, plan, divisions } = bench
  const { m } = frame
  const { form } = editing
  const choices = divisions.map(({ id, name }) => ({ value: id, text: name }))
  const isDraft = plan.status === 'draft'
  return (
    <form
      method="post"
      action={`/plans/${plan.year}/tasks/${task.code}#task-${task.code}`}
      hx-swap="innerMorph show:none"
    >
      <Problems m={m} form={form} />
      <Seen form={form} />
      {isDraft && <Input m={m} form={form} name="title" label={m.workbench.taskTitle} />}
      <ObligationFields m={m} form={form} mayWait={isDraft} />
      <div class="editor-divisions">
        <Select
          m={m}
          form={form}
          name="leadId"
          label={m.workbench.lead}
          choices={choices}
          empty={m.workbench.choose}
        />
        <Checkboxes m={m} form={form} name="supportIds" label={m.workbench.supports} choices={choices} />
      </div>
      {isDraft && (
        <Checkboxes
          m={m}
          form={form}
          name="clauseIds"
          label={m.workbench.clauses}
          hint={m.workbench.clausesHint}
          choices={clauseChoices(bench, task, group)}
        />
      )}
      <button type="submit" class="primary">
        {isDraft ? m.workbench.save : m.common.save}
      </button>
    </form>
  )
}

/** Its own clauses and those of its item that are in no task. */
function clauseChoices(bench: Bench, task: Task, group: BenchGroup): Choice[] {
  const ids = [...task.clauseIds, ...group.loose.map(({ clause }) => clause.id)]
  return ids.map((id) => ({ value: id, text: wordsOf(bench, id) }))
}
