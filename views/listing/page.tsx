import { raw } from 'hono/html'
import { remember } from '../../src/domain/remember.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { PlanRemarks } from '../plan/remarks.tsx'
import { Pager } from '../shared/pager.tsx'
import { addressOf } from './address.ts'
import { BulkBar, BulkWay } from './bulk.tsx'
import { ColumnMenu } from './columns.tsx'
import { FilterForm, Restrictions } from './filters.tsx'
import type { ListingSight } from './sight.ts'
import { TaskTable } from './table.tsx'
import { SavedViews, ViewKeeper } from './views.tsx'

interface ListingProps {
  readonly frame: Frame
  readonly sight: ListingSight
}

export function TaskListPage({ frame, sight }: ListingProps) {
  const { plan } = sight
  return (
    <Page frame={frame} title={frame.m.listing.title}>
      <PlanHead frame={frame} plan={plan} current="tasks" />
      <PlanRemarks m={frame.m} office={sight.office} remarks={plan.remarks} />
      <Listing frame={frame} sight={sight} />
    </Page>
  )
}

/**
 * The list with all that steers it, as a part of whichever page. What it is told never changes, so what it
 * looks like is rendered once for each language.
 */
export function Listing({ frame, sight }: ListingProps) {
  return raw(remember(sight, frame.locale, () => String(<RenderedListing frame={frame} sight={sight} />)))
}

function RenderedListing({ frame, sight }: ListingProps) {
  const { m } = frame
  return (
    <section id="tasks" class="listing" aria-label={m.listing.title}>
      <SavedViews m={m} sight={sight} />
      <FilterForm m={m} sight={sight} />
      <div class="found">
        <p>{m.listing.counts(sight.page.total, sight.occurrences)}</p>
        <Restrictions m={m} sight={sight} />
        <ViewKeeper m={m} sight={sight} />
        <span class="list-ways">
          <BulkWay m={m} sight={sight} />
          <ColumnMenu m={m} sight={sight} />
        </span>
      </div>
      <TaskTable frame={frame} sight={sight} />
      <BulkBar m={m} sight={sight} />
      <Pager m={m} page={sight.page} hrefOf={(number) => addressOf(sight.base, sight.filter, number)} />
    </section>
  )
}
