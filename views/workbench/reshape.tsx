import type { Task } from '../../src/domain/task.ts'
import { blankForm, Checkboxes, Shown } from '../shared/form.tsx'
import { type Bench, wordsOf } from './bench.ts'

interface ReshapeProps {
  readonly bench: Bench
  readonly task: Task
}

export function Split({ bench, task }: ReshapeProps) {
  const { frame, plan } = bench
  const { m } = frame
  return (
    <details>
      <summary>{m.workbench.splitTitle}</summary>
      <form
        method="post"
        action={`/plans/${plan.year}/tasks/${task.code}/split`}
        hx-swap="innerMorph show:none"
      >
        <Checkboxes
          m={m}
          form={blankForm}
          name="clauseIds"
          label={m.workbench.clauses}
          hint={m.workbench.splitHint}
          choices={task.clauseIds.map((id) => ({ value: id, text: wordsOf(bench, id) }))}
        />
        <button type="submit">{m.workbench.split}</button>
      </form>
    </details>
  )
}

/** Clauses leave a proposal without being taken out first. */
export function SettingsAside({ bench, task }: ReshapeProps) {
  const { frame, plan } = bench
  const { m } = frame
  return (
    <details>
      <summary>{m.workbench.setAside}</summary>
      <p class="hint">{m.workbench.setAsideHint}</p>
      {task.clauseIds.map((id) => (
        <form
          method="post"
          action={`/plans/${plan.year}/clauses/${id}/setting-aside`}
          hx-swap="innerMorph show:none"
          class="aside-form"
        >
          <p class="song" lang="zh-CN">
            {wordsOf(bench, id)}
          </p>
          <input
            name="reason"
            required
            maxlength={200}
            list="reasons"
            aria-label={`${m.workbench.reason} ${id}`}
            placeholder={m.workbench.reason}
            autocomplete="off"
          />
          <button type="submit">{m.workbench.setAside}</button>
        </form>
      ))}
    </details>
  )
}

export function Removal({ bench, task }: ReshapeProps) {
  const { frame, plan } = bench
  const { m } = frame
  return (
    <details>
      <summary>{m.workbench.removeTitle}</summary>
      <form
        method="post"
        action={`/plans/${plan.year}/tasks/${task.code}/removal`}
        hx-swap="innerMorph show:none"
      >
        <Shown record={task} />
        <p class="hint">{m.workbench.removeHint}</p>
        <button type="submit" class="danger">
          {m.workbench.remove}
        </button>
      </form>
    </details>
  )
}
