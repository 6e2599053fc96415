/** Addresses of filtered lists. */
import { type Filter, queryOf } from '../../src/domain/standing/filter.ts'

/** @param base path of the page that lists, perhaps with a fragment to go to: /plans/2021/monitor#tasks */
export function addressOf(base: string, filter: Filter, page = 1): string {
  const [path = '', fragment] = base.split('#')
  const query = [queryOf(filter), page > 1 && `page=${page}`].filter(Boolean).join('&')
  return `${path}${query && `?${query}`}${fragment ? `#${fragment}` : ''}`
}
