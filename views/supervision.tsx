import type { Child } from 'hono/jsx'
import type { Occurrence } from '../src/domain/occurrence.ts'
import { nameOfDivision, nameOfPerson } from '../src/domain/office/name.ts'
import type { Office } from '../src/domain/office/office.ts'
import type { Plan } from '../src/domain/plan.ts'
import { excerptOf, replyWorkdays, type Supervision } from '../src/domain/standing/supervision.ts'
import type { Task } from '../src/domain/task.ts'
import { dayOf } from '../src/domain/time/day.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { Quote } from './shared/quote.tsx'

interface SupervisionProps {
  readonly frame: Frame
  readonly office: Office
  readonly named: { readonly plan: Plan; readonly task: Task; readonly occurrence: Occurrence }
  readonly supervision: Supervision
}

export function SupervisionPage(props: SupervisionProps) {
  const { frame, office, named, supervision } = props
  const { plan, task, occurrence } = named
  const words = frame.m.supervision
  const address = `/plans/${plan.year}/tasks/${task.code}/${occurrence.key}`
  return (
    <Page frame={frame} title={words.title}>
      <p class="no-print hint">
        <a href={address}>{words.back}</a> ·{' '}
        <a href={`${address}/supervision.docx`} hx-boost="false">
          {frame.m.paper.word(words.title)}
        </a>{' '}
        · {words.print}
      </p>
      <article class="supervision">
        <header>
          <p class="supervision-office">{office.name}</p>
          <h1>{words.heading}</h1>
          <p class="supervision-number">
            <span>
              {words.numberLabel} {words.number(plan.year, { code: task.code, key: occurrence.key })}
            </span>
            <span>
              {words.issued} {frame.m.paper.day(supervision.issuedOn)}
            </span>
          </p>
        </header>
        <Sheet {...props} />
        <Signatures frame={frame} />
      </article>
    </Page>
  )
}

function Sheet({ frame, office, named, supervision }: SupervisionProps) {
  const { m } = frame
  const { task, occurrence } = named
  const words = m.supervision
  const supports = m.common.names(task.supportIds.map((id) => nameOfDivision(office, id)))
  return (
    <table>
      <colgroup>
        <col class="supervision-name" />
        <col />
        <col class="supervision-name" />
        <col />
      </colgroup>
      <tbody>
        <Row name={words.matter}>{m.message.name({ ...occurrence, title: task.title })}</Row>
        <Row name={words.words}>
          {supervision.quotations.map((quotation) => (
            <Quote quotation={quotation} ownOnly />
          ))}
        </Row>
        <Pair
          names={[words.lead, words.supports]}
          values={[nameOfDivision(office, task.leadId), supports || m.common.none]}
        />
        <Pair
          names={[words.due, words.late]}
          values={[dueWords(frame, named, supervision), words.lateDays(supervision.lateDays)]}
        />
        <Row name={words.reported}>
          <Reported frame={frame} office={office} supervision={supervision} />
        </Row>
        <Row name={words.demand}>{words.demandText(supervision.replyBy, replyWorkdays)}</Row>
        <tr class="supervision-reply">
          <th scope="row">{words.reply}</th>
          <td colspan={3} />
        </tr>
      </tbody>
    </table>
  )
}

function dueWords(
  { m }: Frame,
  { plan, task, occurrence }: SupervisionProps['named'],
  { extendedTo }: Supervision,
): string {
  const { obligation } = task
  const asked = obligation?.phrase || (obligation ? m.obligation.words(obligation, plan.year) : '')
  const words = m.supervision
  return [words.dueText(occurrence.dueOn, asked), extendedTo && words.extendedTo(extendedTo)]
    .filter(Boolean)
    .join(m.common.comma)
}

function Reported({ frame, office, supervision }: Omit<SupervisionProps, 'named'>) {
  const words = frame.m.supervision
  const { report, returned, silent } = supervision
  if (!report) return <p>{silent ? words.silent : words.nothing}</p>
  return (
    <>
      <p>{excerptOf(report.text)}</p>
      {report.difficulty && <p>{words.difficulty(excerptOf(report.difficulty))}</p>}
      <p class="supervision-by">
        {words.reportedOn(nameOfPerson(office, report.by), dayOf(report.at))}
        {returned && ` · ${words.returned(excerptOf(returned.reason), dayOf(returned.at))}`}
      </p>
    </>
  )
}

function Signatures({ frame }: { frame: Frame }) {
  const { leader, office, head, date } = frame.m.supervision.signatures
  return (
    <ul class="supervision-signatures">
      {[leader, office, head].map((name) => (
        <li>
          <span>{name}</span>
          <span class="supervision-date">{date}</span>
        </li>
      ))}
    </ul>
  )
}

function Row({ name, children }: { name: string; children: Child }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td colspan={3}>{children}</td>
    </tr>
  )
}

interface PairProps {
  readonly names: readonly [string, string]
  readonly values: readonly [string, string]
}

function Pair({ names, values }: PairProps) {
  return (
    <tr>
      <th scope="row">{names[0]}</th>
      <td>{values[0]}</td>
      <th scope="row">{names[1]}</th>
      <td>{values[1]}</td>
    </tr>
  )
}
