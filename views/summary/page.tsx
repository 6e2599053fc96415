/** The year's summary, as it is handed to a superior: every figure leads to the records behind it. */

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
        <PlanHead frame={frame} plan={plan} current="summary">
          <a class="button" href={`/plans/${plan.year}/summary.csv`} download hx-boost="false">
            {m.summary.figuresText}
          </a>
        </PlanHead>
      </div>
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
