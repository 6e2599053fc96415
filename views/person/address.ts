/** Addresses of the list of accounts. */
import type { PeopleFilter } from '../../src/domain/office/people-listing.ts'

export function addressOf({ view, words }: PeopleFilter, page = 1): string {
  const query = new URLSearchParams()
  if (view !== 'all') query.set('view', view)
  if (words !== '') query.set('q', words)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/people?${query}` : '/people'
}
