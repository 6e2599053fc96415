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
      <PlanHead frame={frame} plan={plan} current="workbench">
        <Ways bench={bench} />
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
          {isDraft && !bench.editing && <BulkBar bench={bench} />}
          <Reasons bench={bench} />
        </section>
      </div>
    </Page>
  )
}

/** Out to the other pages that serve the breakdown. */
function Ways({ bench }: { bench: Bench }) {
  const { frame, plan, older, referencesLeft, undoes } = bench
  const { m } = frame
  return (
    <div class="bench-ways no-print">
      {undoes !== null && (
        <form method="post" action={`/plans/${plan.year}/undoing`} hx-swap="innerMorph show:none">
          {/* so that the next step back is another request than this one */}
          <input type="hidden" name="step" value={undoes} />
          <button type="submit">
            <Icon frame={frame} name="undo" />
            {m.common.undo}
          </button>
        </form>
      )}
      {older && (
        <a class="button" href={`/plans/${plan.year}/last-year`}>
          {m.lastYear.open(older.year)}
        </a>
      )}
      <a class="button" href={`/plans/${plan.year}/references`}>
        {m.reference.open(referencesLeft)}
      </a>
      <a class="button" href={`/plans/${plan.year}/breakdown`}>
        {m.sheet.open}
      </a>
    </div>
  )
}
