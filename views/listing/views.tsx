/** Questions asked again and again: those that everybody has, and those that the reader made. */
import type { Messages } from '../../src/messages/index.ts'
import { Chip } from '../shared/chip.tsx'
import { formOf, Input } from '../shared/form.tsx'
import { addressOf, placeIn } from './address.ts'
import { restrictionsOf } from './filters.tsx'
import type { ListingSight } from './sight.ts'

interface ViewsProps {
  readonly m: Messages
  readonly sight: ListingSight
}

export function SavedViews({ m, sight }: ViewsProps) {
  const { own, filter, base, views, ownViews } = sight
  const ownOnly = own !== null && filter.division === own.divisionId
  return (
    <nav class="chips" aria-label={m.listing.views}>
      {own && (
        <Chip
          href={addressOf(base, { ...filter, division: ownOnly ? undefined : own.divisionId })}
          text={m.listing.own}
          count={own.count}
          current={ownOnly}
        />
      )}
      {views.map(({ view, filter: asked, count, current }) => (
        <Chip href={addressOf(base, asked)} text={m.listing.view[view]} count={count} current={current} />
      ))}
      {ownViews.map(({ name, filter: asked, count, current }) => (
        <Chip href={addressOf(base, asked)} text={name} count={count} current={current} />
      ))}
    </nav>
  )
}

/** Keeps what is asked now under a name, or drops the view that it is. */
export function ViewKeeper({ m, sight }: ViewsProps) {
  const { plan, views, ownViews } = sight
  const address = `/plans/${plan.year}/views`
  const { query } = placeIn(sight)
  const current = ownViews.find((view) => view.current)
  const words = restrictionsOf(sight.filter, sight, m).map(([, text]) => text)
  if (current) {
    return (
      <form method="post" action={`${address}/removal?${query}`} hx-swap="innerMorph show:none">
        <button type="submit" name="name" value={current.name} class="quiet">
          {m.listing.drop(current.name)}
        </button>
      </form>
    )
  }
  const isUsual = words.length === 1 && views.some((view) => view.current && view.view !== 'all')
  if (words.length === 0 || isUsual) return null
  const field = {
    m,
    name: 'name',
    label: m.listing.viewName,
    form: sight.naming ?? formOf({ name: m.common.names(words) }),
  }
  return (
    <details class="menu no-print" open={sight.naming !== null}>
      <summary>{m.listing.keep}</summary>
      <form
        method="post"
        action={`${address}?${query}`}
        hx-swap="innerMorph show:none"
        class="menu-list view-form"
      >
        <Input {...field} autofocus={sight.naming !== null} />
        <button type="submit" class="primary">
          {m.listing.keepIt}
        </button>
      </form>
    </details>
  )
}
