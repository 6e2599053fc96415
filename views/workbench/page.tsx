import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { Icon } from '../shared/icon.tsx'
import type { Bench } from './bench.ts'
import { BulkBar } from './bulk.tsx'
import { Groups } from './groups.tsx'
import { Reasons } from './loose.tsx'
import { Source } from './source.tsx'
import { Standing } from './standing.tsx'

export function WorkbenchPage({ bench }: { bench: Bench }) {
  const { frame, plan } = bench
  const { m } = frame
  const isDraft = plan.status === 'draft'
  return (
    <Page frame={frame} title={`${m.plan.tabs.workbench} · ${plan.title}`} wide>
      <PlanHead frame={frame} plan={plan} current="workbench" waiting={waitingFor(bench)}>
        <Undo bench={bench} />
      </PlanHead>
      {isDraft && <Standing bench={bench} />}
      {plan.status === 'issued' && <p class="lead">{m.workbench.correctHint}</p>}
      <div class="workbench">
        <section class="workbench-source" aria-labelledby="source-title">
          <h2 id="source-title">{m.workbench.document}</h2>
          <Source bench={bench} />
        </section>
        <section class="workbench-tasks" aria-labelledby="tasks-title">
          <h2 id="tasks-title">{m.workbench.tasks}</h2>
          <Groups bench={bench} />
          {isDraft && bench.editing?.opened !== null && <BulkBar bench={bench} />}
          <Reasons bench={bench} />
        </section>
      </div>
    </Page>
  )
}

/** What the pages beside this one still ask for. */
function waitingFor({ older, referencesLeft }: Bench) {
  return { references: referencesLeft, 'last-year': older?.unsettled.length ?? 0 }
}

function Undo({ bench: { frame, plan, undoes } }: { bench: Bench }) {
  if (undoes === null) return null
  return (
    <form method="post" action={`/plans/${plan.year}/undoing`} hx-swap="innerMorph show:none">
      {/* so that the next step back is another request than this one */}
      <input type="hidden" name="step" value={undoes} />
      <button type="submit">
        <Icon frame={frame} name="undo" />
        {frame.m.common.undo}
      </button>
    </form>
  )
}
