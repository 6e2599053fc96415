/** Extensions that wait for the office's answer; each is answered on the page of its occurrence. */

import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Asking } from '../../src/domain/standing/inbox.ts'
import type { Messages } from '../../src/messages/index.ts'

interface QueueProps {
  readonly m: Messages
  readonly year: number
  readonly office: Office
  readonly asking: readonly Asking[]
}

export function ExtensionQueue({ m, year, office, asking }: QueueProps) {
  if (asking.length === 0) return null
  return (
    <section id="extensions" class="extension-queue" aria-label={m.extension.queue}>
      <p>
        <strong>{m.extension.queueLead(asking.length)}</strong>
      </p>
      <ul>
        {asking.map(({ task, occurrence, extension }) => (
          <li>
            <a href={`/plans/${year}/tasks/${task.code}/${occurrence.key}#extension`}>{task.title}</a>
            <small>
              {' '}
              {m.occurrence.label(occurrence)} · {nameOfDivision(office, task.leadId)} ·{' '}
              {m.extension.asked(extension.dueOn)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
