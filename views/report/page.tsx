import { nameOfPerson } from '../../src/domain/office/name.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import { ConfirmForm } from '../confirmation.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { blankForm, type FormState } from '../shared/form.tsx'
import { Light, Status } from '../shared/light.tsx'
import { Note } from '../shared/note.tsx'
import { ReturnNote, TaskNotes } from '../shared/notes.tsx'
import { VerifyForm } from '../verification/form.tsx'
import { ReportAside } from './aside.tsx'
import { ReportForm } from './form.tsx'
import { ReportReading } from './reading.tsx'
import { Reopening } from './reopening.tsx'
import type { Reporting } from './reporting.ts'

interface ReportPageProps {
  readonly frame: Frame
  readonly reporting: Reporting
  readonly form: FormState
  /** of the forms for a later day and for taking out */
  readonly settlement?: FormState
}

export function ReportPage({ frame, reporting, form, settlement = blankForm }: ReportPageProps) {
  const { m } = frame
  const { plan, office, observation, writes, confirms, verifies, address } = reporting
  const { task, occurrence } = observation
  return (
    <Page frame={frame} title={`${task.title} · ${m.occurrence.label(occurrence)}`}>
      <Head m={m} reporting={reporting} />
      <div class="two-columns">
        <div>
          <ReturnNote m={m} office={office} occurrence={occurrence} />
          <ConfirmationNote m={m} reporting={reporting} />
          <TaskNotes m={m} office={office} task={task} />
          {writes ? (
            <ReportForm m={m} reporting={reporting} form={form} />
          ) : (
            <State m={m} reporting={reporting} />
          )}
          <div class={writes ? 'print-only' : undefined}>
            <ReportReading
              m={m}
              year={plan.year}
              office={office}
              occurrence={occurrence}
              address={address}
              links={reporting.links}
              late={reporting.late}
              handles={reporting.handles && !writes}
            />
          </div>
          {reporting.handles && observation.status === 'verified' && (
            <Reopening m={m} address={address} occurrence={occurrence} form={settlement} />
          )}
          {confirms && <ConfirmForm m={m} address={address} occurrence={occurrence} form={settlement} />}
          {verifies && <VerifyForm m={m} address={address} occurrence={occurrence} form={form} />}
        </div>
        <ReportAside m={m} reporting={reporting} form={settlement} />
      </div>
    </Page>
  )
}

function Head({ m, reporting }: { m: Frame['m']; reporting: Reporting }) {
  const { plan, observation, lead } = reporting
  const { task, occurrence, light, status } = observation
  return (
    <div class="page-head">
      <div>
        <p class="crumbs">
          <a href={`/plans/${plan.year}/tasks/${task.code}`}>{task.code}</a> · {lead}
        </p>
        <h1>
          {task.title}
          <span class="occurrence-label">{m.occurrence.label(occurrence)}</span>
        </h1>
      </div>
      <p class="standing">
        <Light m={m} light={light} />
        {light !== 'done' && light !== 'waived' && <Status m={m} status={status} />}
      </p>
    </div>
  )
}

/** Waits for the head, or came back from there. */
function ConfirmationNote({ m, reporting }: { m: Frame['m']; reporting: Reporting }) {
  const { office, confirming, observation } = reporting
  if (confirming) {
    const name = nameOfPerson(office, confirming.by)
    return <p class="state">{m.confirmation.waiting(name, confirming.at)}</p>
  }
  const { answer } = observation.occurrence.confirmations?.at(-1) ?? {}
  if (!reporting.writes || !answer || answer.given) return null
  const name = nameOfPerson(office, answer.by)
  return (
    <Note
      m={m}
      kind="returned"
      label={m.confirmation.declined}
      text={answer.reason}
      name={name}
      at={answer.at}
    />
  )
}

function State({ m, reporting }: { m: Frame['m']; reporting: Reporting }) {
  const { status, occurrence } = reporting.observation
  const submission = occurrence.submissions.at(-1)
  const verification = occurrence.verifications.at(-1)
  if (status === 'verified' && verification) {
    return <p class="state state-verified">{m.report.verified(dayOf(verification.at))}</p>
  }
  if (status === 'submitted' && submission) {
    return <p class="state">{m.report.waiting(dayOf(submission.at))}</p>
  }
  if (occurrence.waiver) return <p class="state">{m.report.waived(occurrence.waiver.reason)}</p>
  if (reporting.plan.status !== 'issued') return <p class="state">{m.report.closed}</p>
  return null
}
