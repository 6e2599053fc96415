/** One application a line: what was asked, by whom, by when it is due and how it stands. */
import { answerOf } from '../../src/domain/application/application.ts'
import type { Standing } from '../../src/domain/application/standing.ts'
import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Messages } from '../../src/messages/index.ts'
import { StandingMark } from '../application/clock.tsx'
import { When } from '../shared/when.tsx'

interface TableProps {
  readonly m: Messages
  readonly office: Office
  readonly found: readonly Standing[]
}

export function ApplicationTable({ m, office, found }: TableProps) {
  const words = m.application
  return (
    <div class="table-scroll">
      <table class="plain register">
        <thead>
          <tr>
            <th scope="col">{m.listing.column.light}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.request}</th>
            <th scope="col">{words.applicant}</th>
            <th scope="col">{words.receivedOn}</th>
            <th scope="col">{m.register.stage}</th>
            <th scope="col">{words.due}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((standing) => (
            <Row m={m} office={office} standing={standing} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly m: Messages
  readonly office: Office
  readonly standing: Standing
}

function Row({ m, office, standing }: RowProps) {
  const { application, clock } = standing
  const { number, applicant, request, receivedOn, divisionId } = application
  return (
    <tr>
      <td class="register-light">
        <StandingMark m={m} standing={standing} />
      </td>
      <td class="register-number">{number}</td>
      <th scope="row" class="song">
        <a href={`/applications/${encodeURIComponent(number)}`}>{request}</a>
      </th>
      <td>
        {applicant.name}
        <small>{m.applicationNames.kinds[applicant.kind]}</small>
      </td>
      <td class="day" data-label={m.application.receivedOn}>
        <When m={m} at={receivedOn} />
      </td>
      <td>
        <StageWords m={m} standing={standing} />
        {divisionId !== null && <small>{nameOfDivision(office, divisionId)}</small>}
      </td>
      <td class="day" data-label={m.application.due}>
        {clock.due && <When m={m} at={clock.due.dueOn} />}
        <TimeLeft m={m} standing={standing} />
      </td>
    </tr>
  )
}

/** The result, or the stage that was begun last. */
function StageWords({ m, standing }: { m: Messages; standing: Standing }) {
  const { stages } = standing.application
  const answer = answerOf(standing.application)
  if (answer) return <>{m.applicationNames.outcomes[answer.outcome]}</>
  const last = stages.at(-1)
  return <>{last ? m.applicationNames.stages[last.kind] : m.applicationNames.registered}</>
}

function TimeLeft({ m, standing }: { m: Messages; standing: Standing }) {
  const { course, workdaysLeft } = standing.clock
  const words = m.application
  if (course === 'answered') return <small>{words.used(standing.workdaysUsed)}</small>
  if (course !== 'running' || workdaysLeft === null) return null
  return (
    <small>{workdaysLeft < 0 ? words.workdaysLate(-workdaysLeft) : words.workdaysLeft(workdaysLeft)}</small>
  )
}
