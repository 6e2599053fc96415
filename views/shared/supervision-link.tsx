/** The way to the form with which a leader demands an answer (督办单), where something overdue is still to be answered. */
import type { Observation } from '../../src/domain/standing/observation.ts'
import { isOpen } from '../../src/domain/status.ts'
import type { Messages } from '../../src/messages/index.ts'

interface SupervisionLinkProps {
  readonly m: Messages
  readonly year: number
  readonly observation: Observation
}

export function SupervisionLink({ m, year, observation }: SupervisionLinkProps) {
  const { task, occurrence, light } = observation
  if (light !== 'overdue' || !isOpen(occurrence)) return null
  return (
    <a class="supervision-link way" href={`/plans/${year}/tasks/${task.code}/${occurrence.key}/supervision`}>
      {m.message.supervision}
    </a>
  )
}
