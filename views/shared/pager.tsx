/** The way through a long list. */
import type { PageOf } from '../../src/domain/paging.ts'
import type { Messages } from '../../src/messages/index.ts'

interface PagerProps {
  readonly m: Messages
  readonly page: PageOf<unknown>
  /** address of a page by its number */
  readonly hrefOf: (number: number) => string
  /** what is listed happened one after the other, the latest first */
  readonly byTime?: boolean
}

export function Pager({ m, page, hrefOf, byTime = false }: PagerProps) {
  const { number, count } = page
  if (count < 2) return null
  const { previous, next } = byTime ? { previous: m.entry.newer, next: m.entry.older } : m.listing
  return (
    <nav class="pager" aria-label={m.listing.pages}>
      {number > 1 && (
        <a class="button" rel="prev" href={hrefOf(number - 1)}>
          {previous}
        </a>
      )}
      <span>{m.listing.page(number, count)}</span>
      {number < count && (
        <a class="button" rel="next" href={hrefOf(number + 1)}>
          {next}
        </a>
      )}
    </nav>
  )
}
