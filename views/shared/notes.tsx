/** What a division should read before it goes on: the reason of a return, the latest nudge and remark. */
import { nameOfPerson } from '../../src/domain/name.ts'
import type { Occurrence } from '../../src/domain/occurrence.ts'
import type { Office } from '../../src/domain/office.ts'
import { statusOf } from '../../src/domain/status.ts'
import type { Task } from '../../src/domain/task.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Note } from './note.tsx'

interface NotesProps {
  readonly m: Messages
  readonly office: Office
  readonly task: Task
  readonly occurrence: Occurrence
}

export function Notes({ m, office, task, occurrence }: NotesProps) {
  const returned = statusOf(occurrence) === 'returned' ? occurrence.verifications.at(-1) : undefined
  const nudge = task.nudges.at(-1)
  const remark = task.remarks.at(-1)
  const from = (by: string) => nameOfPerson(office, by)
  return (
    <>
      {returned && (
        <Note
          kind="returned"
          label={m.report.returned}
          text={returned.reason}
          name={from(returned.by)}
          at={returned.at}
        />
      )}
      {remark && (
        <Note
          kind="remark"
          label={m.task.remark.title}
          text={remark.text}
          name={from(remark.by)}
          at={remark.at}
        />
      )}
      {nudge && (
        <Note kind="nudge" label={m.task.nudge.title} text={nudge.text} name={from(nudge.by)} at={nudge.at} />
      )}
    </>
  )
}
