import type { ClauseState } from '../../src/domain/breakdown/coverage.ts'
import { isComplete } from '../../src/domain/breakdown/coverage.ts'
import type { Task } from '../../src/domain/task.ts'
import { Chip } from '../shared/chip.tsx'
import { CoverageMeter } from '../shared/coverage.tsx'
import type { Bench } from './bench.ts'

const states: readonly ClauseState[] = ['covered', 'proposed', 'setAside', 'open']

/** How far the breakdown is, what it still lacks, and the way to issue it. */
export function Standing({ bench }: { bench: Bench }) {
  const { frame, divisions, coverage } = bench
  const { m } = frame
  return (
    <section class="bench-standing card" aria-label={m.workbench.coverage}>
      <CoverageMeter
        words={m.workbench.covered(coverage.covered + coverage.setAside, coverage.total)}
        states={states}
        counts={coverage}
        names={m.workbench.state}
      />
      <div class="standing-row">
        {isReady(bench) ? <p class="complete">{m.workbench.complete}</p> : <Lacking bench={bench} />}
        <Issue bench={bench} />
      </div>
      {divisions.length === 0 && (
        <p class="problem">
          {m.workbench.noDivisions} <a href="/divisions">{m.workbench.toDivisions}</a>
        </p>
      )}
    </section>
  )
}

function isReady({ missing, older }: Bench): boolean {
  return isComplete(missing) && (older?.unsettled ?? []).length === 0
}

/** How much of what is lacking; each leads to the first of its kind, and once that is settled to the next. */
function Lacking({ bench }: { bench: Bench }) {
  const { missing, plan, older, frame } = bench
  const { m } = frame
  const { openClauses, unaccepted, withoutLead, withoutObligation } = missing
  const clauses = openClauses.map(({ id }) => `#clause-${id}`)
  const leftovers = (older?.unsettled ?? []).map((code) => `/plans/${plan.year}/last-year#leftover-${code}`)
  return (
    <div class="lacking">
      <p class="lacking-title">{m.workbench.missing}</p>
      <div class="chips">
        <Gap label={m.workbench.openClauses} places={clauses} />
        <Gap label={m.workbench.unaccepted} places={unaccepted.map(placeOf)} />
        <Gap label={m.workbench.withoutLead} places={withoutLead.map(placeOf)} />
        <Gap label={m.workbench.withoutObligation} places={withoutObligation.map(placeOf)} />
        <Gap label={m.lastYear.undecided} places={leftovers} />
      </div>
    </div>
  )
}

function placeOf({ code }: Task): string {
  return `#task-${code}`
}

function Gap({ label, places }: { label: string; places: readonly string[] }) {
  const [first] = places
  return first ? <Chip href={first} text={label} count={places.length} current={false} /> : null
}

function Issue({ bench }: { bench: Bench }) {
  const { frame, plan } = bench
  const { m } = frame
  const ready = isReady(bench)
  return (
    <form method="post" action={`/plans/${plan.year}/issuance`} class="issue">
      <button type="submit" class="primary" disabled={!ready}>
        {m.workbench.issue}
      </button>
      {ready && <p class="hint">{m.workbench.issueHint}</p>}
    </form>
  )
}
