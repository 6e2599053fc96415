import type { Quotation } from '../../src/domain/document/quotation.ts'
import { nameOfDivision, nameOfPerson } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Asking, Waiting } from '../../src/domain/standing/inbox.ts'
import { overdueDays } from '../../src/domain/standing/light.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import { isEstimated } from '../../src/domain/time/deadline.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import type { LinkSight } from '../link/sight.ts'
import { PlanHead } from '../plan/head.tsx'
import { ReportReading } from '../report/reading.tsx'
import { DueDay } from '../shared/deadline.tsx'
import type { FormState } from '../shared/form.tsx'
import { Quote } from '../shared/quote.tsx'
import { When } from '../shared/when.tsx'
import { ExtensionQueue } from './extension-queue.tsx'
import { VerifyForm } from './form.tsx'

interface VerificationsProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly office: Office
  readonly queue: readonly Waiting[]
  /** extensions that wait for an answer */
  readonly asking: readonly Asking[]
  /** the one that is shown whole; undefined when nothing waits */
  readonly current: Waiting | undefined
  readonly quotations: readonly Quotation[]
  readonly links: LinkSight
  /** by the identity of each piece of its evidence that was published late, its last day */
  readonly late: ReadonlyMap<string, string>
  readonly form: FormState
}

export function VerificationsPage(props: VerificationsProps) {
  const { frame, plan, office, queue, asking, current } = props
  const { m } = frame
  return (
    <Page frame={frame} title={m.verification.title}>
      <PlanHead frame={frame} plan={plan} current="verifications" />
      <ExtensionQueue m={m} year={plan.year} office={office} asking={asking} />
      {current ? (
        <>
          <p class="lead">{m.verification.lead(queue.length)}</p>
          <div class="queue-columns">
            <Queue {...props} current={current} />
            <Current {...props} current={current} />
          </div>
        </>
      ) : (
        <Nothing m={m} year={plan.year} />
      )}
    </Page>
  )
}

type CurrentProps = VerificationsProps & { readonly current: Waiting }

function Queue({ frame, plan, office, queue, current }: CurrentProps) {
  const { m } = frame
  return (
    <nav class="queue" aria-label={m.verification.queue}>
      <h2>{m.verification.queue}</h2>
      <ol>
        {queue.map(({ task, occurrence, submission }) => (
          <li>
            <a
              href={`/plans/${plan.year}/verifications?task=${task.code}&key=${occurrence.key}`}
              aria-current={occurrence === current.occurrence ? 'true' : undefined}
            >
              <span>{task.title}</span>
              <small>
                {m.occurrence.label(occurrence)} · {nameOfDivision(office, task.leadId)} ·{' '}
                <When m={m} at={dayOf(submission.at)} />
              </small>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Current({ frame, plan, office, current, quotations, links, late, form }: CurrentProps) {
  const { m } = frame
  const { task, occurrence, submission } = current
  const address = `/plans/${plan.year}/tasks/${task.code}/${occurrence.key}`
  const lateDays = overdueDays(occurrence, { today: frame.today })
  return (
    <article class="verify">
      <header class="verify-head">
        <h2>
          <a href={address}>{task.title}</a>
          <span class="occurrence-label">{m.occurrence.label(occurrence)}</span>
        </h2>
        <p class="hint">
          {nameOfDivision(office, task.leadId)} ·{' '}
          <DueDay m={m} occurrence={occurrence} estimated={isEstimated(occurrence, frame.isKnown)} /> ·{' '}
          {m.verification.submitted(nameOfPerson(office, submission.by), dayOf(submission.at))}
          {lateDays > 0 && <strong class="late">{m.verification.late(lateDays)}</strong>}
        </p>
      </header>
      {quotations.map((quotation) => (
        <Quote quotation={quotation} ownOnly />
      ))}
      <ReportReading
        m={m}
        year={plan.year}
        office={office}
        occurrence={occurrence}
        address={address}
        links={links}
        late={late}
        handles
      />
      <VerifyForm m={m} address={address} occurrence={occurrence} form={form} />
    </article>
  )
}

function Nothing({ m, year }: { m: Frame['m']; year: number }) {
  return (
    <div class="empty">
      <p>
        <strong>{m.verification.emptyTitle}</strong>
      </p>
      <p>{m.verification.empty}</p>
      <p>
        <a class="button" href={`/plans/${year}/monitor`}>
          {m.verification.toMonitor}
        </a>
      </p>
    </div>
  )
}
