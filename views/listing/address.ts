/** Addresses of filtered lists. */
import { type Filter, queryOf } from '../../src/domain/standing/filter.ts'
import type { ListingSight } from './sight.ts'

/** The list as it is, without a fragment, and the query by which a form finds back to it. */
export function placeIn({ base, place, filter, page }: ListingSight): { here: string; query: string } {
  const [path = ''] = base.split('#')
  const here = addressOf(path, filter, page.number)
  return { here, query: [`in=${place}`, ...here.split('?').slice(1)].join('&') }
}

/** @param base path of the page that lists, perhaps with a fragment to go to: /plans/2021/monitor#tasks */
export function addressOf(base: string, filter: Filter, page = 1): string {
  const [path = '', fragment] = base.split('#')
  const query = [queryOf(filter), page > 1 && `page=${page}`].filter(Boolean).join('&')
  return `${path}${query && `?${query}`}${fragment ? `#${fragment}` : ''}`
}
