/** The year's summary, as it is handed to a superior: every figure leads to the records behind it. */

import { may } from '../../src/domain/office/permission.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { LedgerTable } from './ledgers.tsx'
import { LineTable } from './lines.tsx'
import { Overall } from './overall.tsx'
import { ProofTable } from './proofs.tsx'
import type { SummarySight } from './sight.ts'
import { UnfinishedTable } from './unfinished.tsx'

export function SummaryPage({ frame, sight }: { frame: Frame; sight: SummarySight }) {
  const { m } = frame
  const { plan, account, office } = sight
  return (
    <Page frame={frame} title={m.summary.title(plan.title)}>
      <div class="summary-head">
        <PlanHead frame={frame} plan={plan} current="summary" />
      </div>
      <Ways frame={frame} sight={sight} />
      <article class="summary">
        <header>
          <h2 class="summary-title">{m.summary.title(plan.title)}</h2>
          <p>{office.name}</p>
          <p>{m.summary.period(sight.from, sight.to)}</p>
        </header>
        <Overall m={m} sight={sight} />
        <LineTable m={m} sight={sight} title={m.summary.divisions} lines={account.divisions} />
        <LineTable m={m} sight={sight} title={m.summary.sections} lines={account.sections} song />
        <UnfinishedTable m={m} sight={sight} />
        <LedgerTable m={m} sight={sight} />
        <ProofTable m={m} sight={sight} />
        <Definitions m={m} />
      </article>
    </Page>
  )
}

/** Where the year goes from here: its documents, its written summary, its end. */
function Ways({ frame, sight }: { frame: Frame; sight: SummarySight }) {
  const { m, person } = frame
  const { plan } = sight
  const address = `/plans/${plan.year}`
  const prepares = person !== null && may(person, 'plan.prepare')
  return (
    <p class="actions downloads">
      <a class="button" href={`${address}/papers`}>
        {m.papers.title}
      </a>
      <a class="button" href={`${address}/year-end`}>
        {m.yearEnd.name}
      </a>
      <a class="button" href={`${address}/comparison`}>
        {m.comparison.open}
      </a>
      {prepares && (
        <a class="button" href={`${address}/publication`}>
          {m.publication.open}
        </a>
      )}
      {prepares && (
        <a class="button" href={`${address}/closure`}>
          {plan.status === 'closed' ? m.closure.title : m.closure.open}
        </a>
      )}
      <a class="button" href={`${address}/summary.csv`} download hx-boost="false">
        {m.summary.figuresText}
      </a>
    </p>
  )
}

function Definitions({ m }: { m: Messages }) {
  return (
    <section class="definitions">
      <h3>{m.summary.definitions}</h3>
      <ul>
        {Object.values(m.figures.definition).map((definition) => (
          <li>{definition}</li>
        ))}
      </ul>
    </section>
  )
}
