/** What is red and since when, and who never answered. */

import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Account } from '../../src/domain/standing/account.ts'
import type { Observation } from '../../src/domain/standing/observation.ts'
import { deadlineOf } from '../../src/domain/time/deadline.ts'
import type { Messages } from '../../src/messages/index.ts'
import { addressOf } from '../listing/address.ts'
import { SupervisionLink } from '../shared/supervision-link.tsx'

interface RedProps {
  readonly m: Messages
  readonly plan: Plan
  readonly office: Office
  readonly account: Account
  readonly base: string
}

/** more than this nobody reads in a minute */
const most = 8

export function Red({ m, plan, office, account, base }: RedProps) {
  const { overdue } = account.total.tally.byLight
  const longestFirst = overdue.toSorted((one, other) => one.days - other.days)
  return (
    <section class="card red" aria-labelledby="red-title">
      <h2 id="red-title">{m.overview.red}</h2>
      {overdue.length === 0 ? (
        <p>{m.overview.noRed}</p>
      ) : (
        <ol>
          {longestFirst.slice(0, most).map((observation) => (
            <RedItem m={m} plan={plan} office={office} observation={observation} />
          ))}
        </ol>
      )}
      {overdue.length > most && (
        <p>
          <a href={addressOf(base, { light: 'overdue' })}>{m.overview.allRed(overdue.length)}</a>
        </p>
      )}
    </section>
  )
}

interface RedItemProps extends Pick<RedProps, 'm' | 'plan' | 'office'> {
  readonly observation: Observation
}

function RedItem({ m, plan, office, observation }: RedItemProps) {
  const { task, occurrence, days, status } = observation
  return (
    <li>
      <a href={`/plans/${plan.year}/tasks/${task.code}`}>{task.title}</a>
      <p class="red-facts">
        <strong class="light light-overdue">
          {days < 0 ? m.occurrence.daysLate(-days) : m.occurrence.hoursLate}
        </strong>
        <span>{m.overview.since(deadlineOf(occurrence).dueOn)}</span>
        <span>{nameOfDivision(office, task.leadId) || m.figures.noLead}</span>
        {status === 'submitted' && <span>{m.light.status.submitted}</span>}
        <SupervisionLink m={m} year={plan.year} observation={observation} />
      </p>
    </li>
  )
}

export function Silent({ m, account, base }: Pick<RedProps, 'm' | 'account' | 'base'>) {
  const { neverAnswered } = account.figures
  const silent = account.divisions.flatMap((line) => {
    const records = neverAnswered.get(line.scope.lead ?? '')
    return records ? [{ line, count: records.length }] : []
  })
  return (
    <section class="card silent" aria-labelledby="silent-title">
      <h2 id="silent-title">{m.overview.silent}</h2>
      {silent.length === 0 ? (
        <p>{m.overview.noSilent}</p>
      ) : (
        <ul>
          {silent.map(({ line, count }) => (
            <li>
              <a href={addressOf(base, { ...line.scope, measure: 'begun' })}>
                {line.name || m.figures.noLead}
              </a>
              <small>{m.overview.silentCount(count)}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
