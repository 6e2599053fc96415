/** What is said about a task: the leader's remarks and the office's nudges, latest first. */
import type { Child } from 'hono/jsx'
import { nameOfPerson } from '../../src/domain/office/name.ts'
import type { Nudge, Remark } from '../../src/domain/task.ts'
import type { Messages } from '../../src/messages/index.ts'
import { type FormState, Problems, TextArea } from '../shared/form.tsx'
import { Note } from '../shared/note.tsx'
import type { TaskSight } from './sight.ts'

interface NotesProps {
  readonly m: Messages
  readonly sight: TaskSight
  readonly form: FormState
}

export function Remarks({ m, sight, form }: NotesProps) {
  const { task, address } = sight
  if (task.remarks.length === 0 && !sight.remarks) return null
  return (
    <section class="card" id="remarks" aria-labelledby="remarks-title">
      <h2 id="remarks-title">{m.task.remark.title}</h2>
      <Said m={m} sight={sight} kind="remark" said={task.remarks} empty={m.task.remark.empty} />
      {sight.remarks && (
        <SayForm m={m} form={form} action={`${address}/remarks`} send={m.task.remark.send}>
          <TextArea
            m={m}
            form={form}
            name="remark"
            label={m.task.remark.text}
            hint={m.task.remark.textHint}
            rows={2}
          />
        </SayForm>
      )}
    </section>
  )
}

export function Nudges({ m, sight, form }: NotesProps) {
  const { task, address } = sight
  if (task.nudges.length === 0 && !sight.nudges) return null
  return (
    <section class="card" id="nudges" aria-labelledby="nudges-title">
      <h2 id="nudges-title">{m.task.nudge.title}</h2>
      <Said m={m} sight={sight} kind="nudge" said={task.nudges} empty={m.task.nudge.empty} />
      {sight.nudges && (
        <SayForm m={m} form={form} action={`${address}/nudges`} send={m.task.nudge.send}>
          <TextArea m={m} form={form} name="nudge" label={m.task.nudge.text} rows={2} />
        </SayForm>
      )}
    </section>
  )
}

interface SaidProps {
  readonly m: Messages
  readonly sight: TaskSight
  readonly kind: 'nudge' | 'remark'
  readonly said: readonly (Nudge | Remark)[]
  readonly empty: string
}

function Said({ m, sight, kind, said, empty }: SaidProps) {
  if (said.length === 0) return <p class="hint">{empty}</p>
  return (
    <>
      {said.toReversed().map(({ text, by, at }) => (
        <Note m={m} kind={kind} text={text} name={nameOfPerson(sight.office, by)} at={at} />
      ))}
    </>
  )
}

interface SayFormProps {
  readonly m: Messages
  readonly form: FormState
  readonly action: string
  /** word on the button */
  readonly send: string
  readonly children: Child
}

function SayForm({ m, form, action, send, children }: SayFormProps) {
  return (
    <form method="post" action={action} hx-disable="findAll button" hx-swap="innerMorph show:none">
      <Problems m={m} form={form} />
      {children}
      <button type="submit">{send}</button>
    </form>
  )
}
