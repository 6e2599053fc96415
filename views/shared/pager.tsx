/** The way through a long list. */
import type { PageOf } from '../../src/domain/paging.ts'
import type { Messages } from '../../src/messages/index.ts'

interface PagerProps {
  readonly m: Messages
  readonly page: PageOf<unknown>
  /** what the address says besides the page */
  readonly query?: string
}

export function Pager({ m, page, query = '' }: PagerProps) {
  const { number, count } = page
  if (count < 2) return null
  const address = (to: number) => `?${query && `${query}&`}page=${to}`
  return (
    <nav class="pager" aria-label={m.entry.page(number, count)}>
      {number > 1 && (
        <a class="button" rel="prev" href={address(number - 1)}>
          {m.entry.newer}
        </a>
      )}
      <span>{m.entry.page(number, count)}</span>
      {number < count && (
        <a class="button" rel="next" href={address(number + 1)}>
          {m.entry.older}
        </a>
      )}
    </nav>
  )
}
