/** What a division should read before it goes on: the reason of a return, the latest remark and nudge. */

import type { Occurrence } from '../../src/domain/occurrence.ts'
import { nameOfPerson } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import { statusOf } from '../../src/domain/status.ts'
import type { Task } from '../../src/domain/task.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Note } from './note.tsx'

interface ReaderProps {
  readonly m: Messages
  readonly office: Office
}

export function ReturnNote({ m, office, occurrence }: ReaderProps & { readonly occurrence: Occurrence }) {
  const answer = occurrence.verifications.at(-1)
  if (statusOf(occurrence) !== 'returned' || !answer) return null
  const { by, at, reason } = answer.voided ?? answer
  const label = answer.voided ? m.evidence.voided : m.report.returned
  return (
    <Note
      m={m}
      kind="returned"
      label={label}
      text={reason}
      name={nameOfPerson(office, by) || m.entry.system}
      at={at}
    />
  )
}

export function TaskNotes({ m, office, task }: ReaderProps & { readonly task: Task }) {
  return (
    <>
      {(['remark', 'nudge'] as const).map((kind) => {
        const last = task[`${kind}s`].at(-1)
        if (!last) return null
        const name = nameOfPerson(office, last.by)
        return <Note m={m} kind={kind} label={m.task[kind].label} text={last.text} name={name} at={last.at} />
      })}
    </>
  )
}
