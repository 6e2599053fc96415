/** The list of tasks that a request's address asks for. */
import { createMiddleware } from 'hono/factory'
import type { ListingSight } from '#views/listing/sight.ts'
import { may } from '../domain/office/permission.ts'
import { pageOf } from '../domain/paging.ts'
import type { Plan } from '../domain/plan.ts'
import { identityOf, remember } from '../domain/remember.ts'
import { queryOf, readFilter } from '../domain/standing/filter.ts'
import { countOccurrences, listTasks, momentKey } from '../domain/standing/listing.ts'
import { countSavedViews } from '../domain/standing/saved-view.ts'
import type { Context, Env } from './context.ts'
import { momentOf } from './moment.ts'
import { signedIn } from './permit.ts'

/** Forms also send what was left open; the address to keep names only what is asked. */
export const withoutBlanks = createMiddleware<Env>(async (c, next) => {
  const { searchParams } = new URL(c.req.url)
  const asked = [...searchParams].filter(([, value]) => value !== '')
  if (asked.length === searchParams.size) return next()
  const query = new URLSearchParams(asked).toString()
  return c.redirect(query ? `${c.req.path}?${query}` : c.req.path, 303)
})

/** @param base path of the page that lists, perhaps with a fragment to go to */
export function listingOf(c: Context, plan: Plan, base: string): ListingSight {
  const moment = momentOf(c)
  const office = c.get('store').office()
  const filter = readFilter(c.req.query())
  const page = c.req.query('page')
  const person = signedIn(c)
  const { divisionId } = person
  const oversees = may(person, 'plan.oversee')
  const asked = [
    base,
    momentKey(plan, moment),
    queryOf(filter),
    page,
    divisionId,
    oversees,
    identityOf(office),
  ]
  return remember(plan, `listing ${asked.join(' ')}`, () => {
    const rows = listTasks(plan, filter, moment)
    const own = divisionId !== null && {
      divisionId,
      count: listTasks(plan, { division: divisionId }, moment).length,
    }
    return {
      plan,
      office,
      filter,
      page: pageOf(rows, page),
      occurrences: countOccurrences(rows),
      views: countSavedViews(plan, filter, moment),
      own: own || null,
      base,
      oversees,
    }
  })
}
