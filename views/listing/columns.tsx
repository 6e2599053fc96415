import { hideable } from '../../src/domain/office/person.ts'
import type { Messages } from '../../src/messages/index.ts'
import { placeIn } from './address.ts'
import type { ListingSight } from './sight.ts'

/** Which columns are shown; remembered with the reader. */
export function ColumnMenu({ m, sight }: { m: Messages; sight: ListingSight }) {
  return (
    <details class="menu columns-menu no-print">
      <summary>{m.listing.columns}</summary>
      <form
        method="post"
        action="/preferences"
        hx-swap="innerMorph show:none"
        class="menu-list"
        autocomplete="off"
      >
        <input type="hidden" name="back" value={placeIn(sight).here} />
        {hideable.map((column) => {
          const name = m.listing.column[column]
          const isHidden = sight.hidden.includes(column)
          return (
            <button type="submit" name={isHidden ? 'show' : 'hide'} value={column}>
              {isHidden ? m.listing.show(name) : m.listing.hide(name)}
            </button>
          )
        })}
      </form>
    </details>
  )
}
