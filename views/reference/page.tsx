/** One superior's document beside the plan, clause by clause. */
import { itemOf, placeOf } from '../../src/domain/document/clause.ts'
import { headingOf } from '../../src/domain/document/quotation.ts'
import { groupBy } from '../../src/domain/group.ts'
import type { Reference } from '../../src/domain/reference/reference.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { CoverageMeter } from '../shared/coverage.tsx'
import { Shown } from '../shared/form.tsx'
import { ClauseLine, SettingAside } from './clause.tsx'
import { addressOf, type ReferenceSight, referenceStates } from './sight.ts'

export function ReferencePage({ sight }: { readonly sight: ReferenceSight }) {
  const { frame, plan, reference, counts, clauses } = sight
  const { m } = frame
  const items = [...groupBy(clauses, ({ clause }) => itemOf(clause.id))]
  return (
    <Page frame={frame} title={`${m.reference.title} · ${reference.title}`}>
      <PlanHead frame={frame} plan={plan} current="references" />
      <p class="crumbs">
        <a href={`/plans/${plan.year}/references`}>{m.reference.title}</a>
      </p>
      <h2>{reference.title}</h2>
      <section class="card" aria-label={m.reference.title}>
        <CoverageMeter
          words={m.reference.covered(counts.covered + counts.setAside, counts.total)}
          states={referenceStates}
          counts={counts}
          names={m.reference.state}
        />
        <Close sight={sight} />
      </section>
      <Which sight={sight} />
      {clauses.length === 0 && <p class="complete">{m.reference.allCovered}</p>}
      {items.map(([item, own]) => (
        <section class="reference-item">
          <h3 class="song" lang="zh-CN">
            {headingFor(reference, item) || m.reference.preamble}
          </h3>
          <Together sight={sight} clauses={own} />
          <ol class="reference-clauses">
            {own.map((one) => (
              <ClauseLine sight={sight} one={one} />
            ))}
          </ol>
        </section>
      ))}
      <Offered sight={sight} />
      <Remove sight={sight} />
    </Page>
  )
}

function headingFor({ outline }: Reference, name: string): string {
  const { section, item } = placeOf(outline, name)
  if (!section) return ''
  return item?.title ? headingOf(item) : headingOf(section)
}

/** One reason for all that is left of an item. */
function Together({ sight, clauses }: Pick<ReferenceSight, 'clauses'> & { readonly sight: ReferenceSight }) {
  const open = clauses.filter(({ state }) => state === 'open').map(({ clause }) => clause.id)
  if (open.length < 2) return null
  return (
    <details class="no-print">
      <summary>{sight.frame.m.reference.together(open.length)}</summary>
      <SettingAside sight={sight} clauseIds={open} />
    </details>
  )
}

/** What can be covered at once. */
function Close({ sight }: { readonly sight: ReferenceSight }) {
  const { frame, close } = sight
  const { m } = frame
  if (close === 0) return null
  return (
    <form method="post" action={`${addressOf(sight)}/close-matches`} hx-swap="innerMorph show:none">
      <p class="hint">{m.reference.takeCloseHint}</p>
      <button type="submit">{m.reference.takeClose(close)}</button>
    </form>
  )
}

function Which({ sight }: { readonly sight: ReferenceSight }) {
  const { frame, counts, showsAll } = sight
  const { m } = frame
  const address = addressOf(sight)
  return (
    <p class="reference-shown">
      <a href={address} aria-current={showsAll ? undefined : 'page'}>
        {m.reference.showOpen(counts.open)}
      </a>
      <a href={`${address}?show=all`} aria-current={showsAll ? 'page' : undefined}>
        {m.reference.showAll(counts.total)}
      </a>
    </p>
  )
}

/** Codes and usual reasons, offered while one types. */
function Offered({ sight: { frame, plan } }: { readonly sight: ReferenceSight }) {
  return (
    <>
      <datalist id="codes">
        {plan.tasks.map(({ code, title }) => (
          <option value={code}>{title}</option>
        ))}
      </datalist>
      <datalist id="reasons">
        {frame.m.reference.reasons.map((reason) => (
          <option value={reason} />
        ))}
      </datalist>
    </>
  )
}

function Remove({ sight }: { readonly sight: ReferenceSight }) {
  const { m } = sight.frame
  return (
    <form
      method="post"
      action={`${addressOf(sight)}/removal`}
      hx-confirm={m.reference.removeHint}
      class="no-print"
    >
      <Shown record={sight.reference} />
      <p class="hint">{m.reference.removeHint}</p>
      <button type="submit" class="quiet">
        {m.reference.remove}
      </button>
    </form>
  )
}
