/** What the leader said on the whole plan, latest first, for everybody who works on it. */
import { nameOfPerson } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Remark } from '../../src/domain/task.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Note } from '../shared/note.tsx'

interface PlanRemarksProps {
  readonly m: Messages
  readonly office: Office
  readonly remarks: readonly Remark[]
}

export function PlanRemarks({ m, office, remarks }: PlanRemarksProps) {
  const [latest, ...earlier] = remarks.toReversed()
  if (!latest) return null
  return (
    <div class="plan-remarks">
      <RemarkNote m={m} office={office} remark={latest} />
      {earlier.length > 0 && (
        <details>
          <summary>{m.overview.earlier(earlier.length)}</summary>
          {earlier.map((remark) => (
            <RemarkNote m={m} office={office} remark={remark} />
          ))}
        </details>
      )}
    </div>
  )
}

function RemarkNote({ m, office, remark }: { m: Messages; office: Office; remark: Remark }) {
  const { text, by, at } = remark
  return (
    <Note
      m={m}
      kind="remark"
      label={m.task.remark.title}
      text={text}
      name={nameOfPerson(office, by)}
      at={at}
    />
  )
}
