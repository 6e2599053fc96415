import type { Standing } from '../src/domain/links/watch.ts'
import { nameOfDivision, nameOfPerson } from '../src/domain/office/name.ts'
import type { Office } from '../src/domain/office/office.ts'
import type { DueItem } from '../src/domain/standing/inbox.ts'
import type { Observation } from '../src/domain/standing/observation.ts'
import type { Outcome } from '../src/domain/standing/outcome.ts'
import { dayOf } from '../src/domain/time/day.ts'
import { deadlineOf, isEstimated } from '../src/domain/time/deadline.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { LinkAsks } from './link/asks.tsx'
import { Deadline } from './shared/deadline.tsx'
import { Light, Status } from './shared/light.tsx'
import { ReturnNote, TaskNotes } from './shared/notes.tsx'
import { Pace } from './shared/pace.tsx'

interface DutiesProps {
  readonly frame: Frame
  readonly office: Office
  readonly divisionId: string
  /** the instant at which the page is made */
  readonly now: string
  readonly due: readonly DueItem[]
  /** what begins next; undefined at the end of the year */
  readonly next: Observation | undefined
  /** a year runs, so that there is something to report on */
  readonly isIssued: boolean
  /** that somebody has to look at */
  readonly links: readonly Standing[]
  readonly waiting: readonly Outcome[]
  readonly verified: readonly Outcome[]
}

export function DutiesPage(props: DutiesProps) {
  const { frame, office, divisionId, now, due, next, isIssued, links, waiting, verified } = props
  const { m } = frame
  const told = { frame, office, now }
  return (
    <Page frame={frame} title={m.duty.title}>
      <div class="duties">
        <h1>{m.duty.title}</h1>
        <p class="lead">{m.duty.lead(nameOfDivision(office, divisionId))}</p>
        {due.length === 0 && <Nothing m={m} next={next} isIssued={isIssued} />}
        <DueItems {...told} title={m.duty.pressing} due={due.filter(isPressing)} />
        <LinkAsks frame={frame} nameOf={(id) => nameOfPerson(office, id)} links={links} />
        <DueItems {...told} title={m.duty.open} due={due.filter((item) => !isPressing(item))} />
        <Outcomes m={m} title={m.duty.waiting} outcomes={waiting} when={m.duty.submitted} />
        <Outcomes m={m} title={m.duty.done} outcomes={verified} when={m.duty.verified} />
      </div>
    </Page>
  )
}

export function NoDivisionPage({ frame }: { frame: Frame }) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.duty.title}>
      <h1>{m.duty.title}</h1>
      <p class="empty">{m.duty.noDivision}</p>
    </Page>
  )
}

type Words = Frame['m']

function Nothing({ m, next, isIssued }: { m: Words } & Pick<DutiesProps, 'next' | 'isIssued'>) {
  const ahead = isIssued ? m.duty.empty : m.duty.notIssued
  return (
    <div class="empty">
      <p>
        <strong>{m.duty.emptyTitle}</strong>
      </p>
      <p>{next ? m.duty.emptyNext(deadlineOf(next.occurrence).dueOn, next.task.title) : ahead}</p>
    </div>
  )
}

interface DueItemsProps {
  readonly frame: Frame
  readonly office: Office
  readonly now: string
  readonly title: string
  readonly due: readonly DueItem[]
}

function isPressing({ light, status }: DueItem): boolean {
  return status === 'returned' || light !== 'normal'
}

function DueItems({ title, due, ...told }: DueItemsProps) {
  if (due.length === 0) return null
  return (
    <>
      <h2 class="duty-group">
        {title} <span class="tag">{due.length}</span>
      </h2>
      <ol class="duty-list">
        {due.map((item, index) => (
          <DueRow {...told} item={item} isFirst={due.findIndex(({ task }) => task === item.task) === index} />
        ))}
      </ol>
    </>
  )
}

interface DueRowProps {
  readonly frame: Frame
  readonly office: Office
  readonly now: string
  readonly item: DueItem
  /** of its task in the list: what was said about the task is said once */
  readonly isFirst: boolean
}

function DueRow({ frame, office, now, item, isFirst }: DueRowProps) {
  const { m, isKnown } = frame
  const { task, occurrence, light, status, leads } = item
  return (
    <li class={`duty duty-${status === 'returned' ? 'returned' : light}`}>
      <div class="duty-light">
        <Light m={m} light={light} />
        {status !== 'notStarted' && <Status m={m} status={status} />}
      </div>
      <div class="duty-body">
        <h3>
          <a href={addressOf(item)}>{task.title}</a>
        </h3>
        <p class="duty-facts">
          <span>{m.occurrence.label(occurrence)}</span>
          <Pace m={m} observation={item} today={frame.today} />
          <Deadline m={m} observation={item} now={now} estimated={isEstimated(occurrence, isKnown)} />
          {!leads && <span>{m.duty.supporting(nameOfDivision(office, task.leadId))}</span>}
        </p>
        <ReturnNote m={m} office={office} occurrence={occurrence} />
        {isFirst && <TaskNotes m={m} office={office} task={task} />}
      </div>
      <a
        class={isPressing(item) ? 'button primary' : 'button'}
        href={addressOf(item)}
        aria-label={`${m.duty.report} ${task.title}`}
      >
        {m.duty.report}
      </a>
    </li>
  )
}

interface OutcomesProps {
  readonly m: Words
  readonly title: string
  readonly outcomes: readonly Outcome[]
  readonly when: (day: string) => string
}

function Outcomes({ m, title, outcomes, when }: OutcomesProps) {
  if (outcomes.length === 0) return null
  return (
    <section class="outcomes">
      <h2>{title}</h2>
      <ul class="lines">
        {outcomes.map((outcome) => (
          <li>
            <a href={addressOf(outcome)}>{outcome.task.title}</a>
            <small>
              {m.occurrence.label(outcome.occurrence)} · {when(dayOf(outcome.at))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function addressOf({ year, task, occurrence }: Pick<Outcome, 'year' | 'task' | 'occurrence'>): string {
  return `/plans/${year}/tasks/${task.code}/${occurrence.key}`
}
