import { hideable } from '../../src/domain/standing/filter.ts'
import type { Messages } from '../../src/messages/index.ts'
import { addressOf } from './address.ts'
import type { ListingSight } from './sight.ts'

/** Which columns are shown; the address remembers it, as it does all else about the list. */
export function ColumnMenu({ m, sight }: { m: Messages; sight: ListingSight }) {
  const { base, filter } = sight
  const hidden = filter.hide ?? []
  return (
    <details class="menu columns-menu no-print">
      <summary>{m.listing.columns}</summary>
      <div class="menu-list">
        {hideable.map((column) => {
          const name = m.listing.column[column]
          const isHidden = hidden.includes(column)
          const hide = isHidden ? hidden.filter((one) => one !== column) : [...hidden, column]
          return (
            <a href={addressOf(base, { ...filter, hide: hide.length > 0 ? hide : undefined })}>
              {isHidden ? m.listing.show(name) : m.listing.hide(name)}
            </a>
          )
        })}
      </div>
    </details>
  )
}
