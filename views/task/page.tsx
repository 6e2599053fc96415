import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { Frame } from '../frame.ts'
import { EntryTable } from '../history/entries.tsx'
import { Page } from '../layout.tsx'
import { Quote } from '../shared/quote.tsx'
import { EventForm } from './event-form.tsx'
import { Nudges, Remarks } from './notes.tsx'
import { OccurrenceTable } from './occurrences.tsx'
import type { TaskForms, TaskSight } from './sight.ts'

interface TaskPageProps {
  readonly frame: Frame
  readonly sight: TaskSight
  readonly forms: TaskForms
}

export function TaskPage({ frame, sight, forms }: TaskPageProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={`${sight.task.code} ${sight.task.title}`}>
      <Head sight={sight} />
      <div class="two-columns">
        <div>
          <section aria-labelledby="occurrences-title">
            <h2 id="occurrences-title">{m.task.occurrences}</h2>
            <OccurrenceTable m={m} sight={sight} />
            {sight.inspects && sight.task.obligation?.kind === 'onEvent' && (
              <p class="ways no-print">
                <a href={`${sight.address}/ledger`}>{m.ledger.open}</a>
              </p>
            )}
          </section>
          {sight.records && <EventForm m={m} sight={sight} form={forms.event} />}
          <Remarks m={m} sight={sight} form={forms.remark} />
          <Nudges m={m} sight={sight} form={forms.nudge} />
        </div>
        <aside>
          <section class="part">
            <h2>{m.task.words}</h2>
            {sight.quotations.map((quotation) => (
              <Quote quotation={quotation} />
            ))}
          </section>
          {sight.demands.map(({ reference, quotations }) => (
            <section class="part">
              <h2>{m.task.demand}</h2>
              <p>{reference.title}</p>
              {quotations.map((quotation) => (
                <Quote quotation={quotation} ownOnly />
              ))}
            </section>
          ))}
          <Facts m={m} sight={sight} />
        </aside>
      </div>
      <History m={m} sight={sight} />
    </Page>
  )
}

interface PartProps {
  readonly m: Frame['m']
  readonly sight: TaskSight
}

function Head({ sight }: Pick<PartProps, 'sight'>) {
  const { plan, task } = sight
  return (
    <div class="page-head">
      <div>
        <p class="crumbs">
          <a href={`/plans/${plan.year}/tasks`}>{plan.title}</a> · {task.code}
        </p>
        <h1>{task.title}</h1>
      </div>
    </div>
  )
}

function Facts({ m, sight }: PartProps) {
  const { task, office } = sight
  const supports = task.supportIds.map((id) => nameOfDivision(office, id))
  const { obligation } = task
  return (
    <dl class="part facts">
      <dt>{m.task.lead}</dt>
      <dd>{nameOfDivision(office, task.leadId) || m.task.noLead}</dd>
      <dt>{m.task.support}</dt>
      <dd>{m.common.names(supports) || m.common.none}</dd>
      <dt>{m.obligation.title}</dt>
      <dd>
        {obligation ? m.obligation.words(obligation, sight.plan.year) : m.obligation.none}
        {obligation?.phrase && <small class="phrase song">{m.obligation.phrase(obligation.phrase)}</small>}
      </dd>
      {task.citations.length > 0 && (
        <>
          <dt>{m.task.citations}</dt>
          {task.citations.map((citation) => (
            <dd class="song">{citation}</dd>
          ))}
        </>
      )}
    </dl>
  )
}

function History({ m, sight }: PartProps) {
  const { plan, task, office, entries } = sight
  if (entries === null) return null
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{m.task.history}</h2>
      <EntryTable m={m} office={office} plan={plan} entries={entries} />
      <p class="no-print">
        <a class="way" href={`/plans/${plan.year}/history?task=${task.code}`}>
          {m.task.allHistory}
        </a>
      </p>
    </section>
  )
}
