/** The way through a long list whose address says nothing but the page. */
import type { PageOf } from '../../src/domain/paging.ts'
import type { Messages } from '../../src/messages/index.ts'

export function Pager({ m, page }: { m: Messages; page: PageOf<unknown> }) {
  const { number, count } = page
  if (count < 2) return null
  return (
    <nav class="pager" aria-label={m.entry.page(number, count)}>
      {number > 1 && (
        <a class="button" rel="prev" href={`?page=${number - 1}`}>
          {m.entry.newer}
        </a>
      )}
      <span>{m.entry.page(number, count)}</span>
      {number < count && (
        <a class="button" rel="next" href={`?page=${number + 1}`}>
          {m.entry.older}
        </a>
      )}
    </nav>
  )
}
