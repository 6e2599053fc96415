import type { ClauseState } from '../../src/domain/breakdown/coverage.ts'
import { isComplete } from '../../src/domain/breakdown/coverage.ts'
import type { Task } from '../../src/domain/task.ts'
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

function Lacking({ bench }: { bench: Bench }) {
  const { missing, frame } = bench
  const { m } = frame
  const { openClauses, unaccepted, withoutLead, withoutObligation } = missing
  const clauses = openClauses.map(({ id }) => ({ text: id, href: `#clause-${id}` }))
  return (
    <div class="lacking">
      <p class="lacking-title">{m.workbench.missing}</p>
      <dl>
        <Gap bench={bench} label={m.workbench.openClauses} links={clauses} />
        <Gap bench={bench} label={m.workbench.unaccepted} links={unaccepted.map(taskLink)} />
        <Gap bench={bench} label={m.workbench.withoutLead} links={withoutLead.map(taskLink)} />
        <Gap bench={bench} label={m.workbench.withoutObligation} links={withoutObligation.map(taskLink)} />
        <Gap bench={bench} label={m.lastYear.undecided} links={lastYearLinks(bench)} />
      </dl>
    </div>
  )
}

interface Link {
  readonly text: string
  readonly href: string
}

function lastYearLinks({ plan, older }: Bench): Link[] {
  const codes = older?.unsettled ?? []
  return codes.map((code) => ({ text: code, href: `/plans/${plan.year}/last-year#leftover-${code}` }))
}

function taskLink({ code }: Task): Link {
  return { text: code, href: `#task-${code}` }
}

const shownLinks = 8

function Gap({ bench, label, links }: { bench: Bench; label: string; links: readonly Link[] }) {
  if (links.length === 0) return null
  return (
    <div>
      <dt>
        {label} <strong>{links.length}</strong>
      </dt>
      <dd>
        {links.slice(0, shownLinks).map(({ href, text }) => (
          <a href={href}>{text}</a>
        ))}
        {links.length > shownLinks && <span>{bench.frame.m.workbench.more(links.length)}</span>}
      </dd>
    </div>
  )
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
      <p class="hint">{ready ? m.workbench.issueHint : m.workbench.notYet}</p>
    </form>
  )
}
