/** Beside the form: the document's words, how it falls due, and what happened so far. */
import type { Child } from 'hono/jsx'
import { nameOfPerson } from '../../src/domain/office/name.ts'
import { chronicleOf, type Happening } from '../../src/domain/reporting/chronicle.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Deadline } from '../shared/deadline.tsx'
import { Explanation } from '../shared/explanation.tsx'
import type { FormState } from '../shared/form.tsx'
import { Pace } from '../shared/pace.tsx'
import { Quote } from '../shared/quote.tsx'
import { When } from '../shared/when.tsx'
import { ClockPart } from './clock.tsx'
import type { Reporting } from './reporting.ts'
import { ExtensionPart, WaiverPart } from './settlement.tsx'

interface AsideProps {
  readonly m: Messages
  readonly reporting: Reporting
}

interface ReportAsideProps extends AsideProps {
  /** of the forms for a later day and for taking out */
  readonly form: FormState
}

export function ReportAside({ m, reporting, form }: ReportAsideProps) {
  return (
    <aside class="report-aside">
      <Part title={m.report.words}>
        {reporting.quotations.map((quotation) => (
          <Quote quotation={quotation} ownOnly />
        ))}
      </Part>
      <Part title={m.report.obligation}>
        <DueFacts m={m} reporting={reporting} />
      </Part>
      <ClockPart m={m} reporting={reporting} form={form} />
      <ExtensionPart m={m} reporting={reporting} form={form} />
      <WaiverPart m={m} reporting={reporting} form={form} />
      <Chronicle m={m} reporting={reporting} />
    </aside>
  )
}

function Part({ title, children }: { title: string; children: Child }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function DueFacts({ m, reporting }: AsideProps) {
  const { plan, observation, due, now } = reporting
  const { obligation } = observation.task
  return (
    <>
      <p>
        {obligation ? m.obligation.words(obligation, plan.year) : m.obligation.none}
        {obligation?.phrase && <small class="phrase">{m.obligation.phrase(obligation.phrase)}</small>}
      </p>
      <p>
        <Deadline m={m} observation={observation} now={now} estimated={due?.estimated ?? false} />
      </p>
      <Pace m={m} observation={observation} today={dayOf(now)} />
      {due && <Explanation m={m} due={due} />}
    </>
  )
}

function Chronicle({ m, reporting }: AsideProps) {
  const happenings = chronicleOf(reporting.observation.occurrence)
  if (happenings.length === 0) return null
  return (
    <Part title={m.report.chronicle}>
      <ol class="chronicle">
        {happenings.map((happening) => (
          <Line m={m} happening={happening} name={nameOfPerson(reporting.office, happening.by)} />
        ))}
      </ol>
    </Part>
  )
}

function Line({ m, happening, name }: { m: Messages; happening: Happening; name: string }) {
  const { did, at, text } = happening
  return (
    <li class={`chronicle-${did}`}>
      <p>
        <strong>{m.report.did[did]}</strong>
        <small>
          {name} <When m={m} at={at} />
        </small>
      </p>
      {text && <p class="chronicle-text">{text}</p>}
    </li>
  )
}
