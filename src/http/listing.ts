/** The list of tasks that a request's address asks for. */
import { createMiddleware } from 'hono/factory'
import type { ListingSight } from '#views/listing/sight.ts'
import type { Opening } from '#views/shared/in-place.tsx'
import { may } from '../domain/office/permission.ts'
import { hiddenOf, viewsOf } from '../domain/office/preferences.ts'
import { pageOf } from '../domain/paging.ts'
import type { Plan } from '../domain/plan.ts'
import { identityOf, remember } from '../domain/remember.ts'
import { queryOf, readFilter } from '../domain/standing/filter.ts'
import { countOccurrences, listTasks, momentKey } from '../domain/standing/listing.ts'
import { countOwnViews, countSavedViews } from '../domain/standing/saved-view.ts'
import type { Context, Env } from './context.ts'
import { openingOf } from './in-place.ts'
import { momentOf } from './moment.ts'
import { signedIn } from './permit.ts'
import { correctableFields, typedTask } from './task-form.ts'

/** Forms also send what was left open; the address to keep names only what is asked. */
export const withoutBlanks = createMiddleware<Env>(async (c, next) => {
  const { searchParams } = new URL(c.req.url)
  const asked = [...searchParams].filter(([, value]) => value !== '')
  if (asked.length === searchParams.size) return next()
  const query = new URLSearchParams(asked).toString()
  return c.redirect(query ? `${c.req.path}?${query}` : c.req.path, 303)
})

/** Where tasks are listed, as a form that was opened there says where it comes from. */
export const listPlaces = ['tasks', 'monitor'] as const
type ListPlace = (typeof listPlaces)[number]

const paths: Readonly<Record<ListPlace, string>> = { tasks: 'tasks', monitor: 'monitor#tasks' }

/** What was typed into a form of the list, and cannot be taken as it is. */
export type Typed = Partial<Pick<ListingSight, 'opening' | 'naming'>>

/** With the field that the address opens, or with what was typed. */
export function listingOf(c: Context, plan: Plan, place: ListPlace, typed?: Typed): ListingSight {
  const sight = listed(c, plan, place)
  if (typed) return { ...sight, ...typed }
  const [opening, ticked] = [openingIn(c, plan), tickedIn(c)]
  return (opening || ticked) && sight.corrects ? { ...sight, opening, ticked } : sight
}

/** A value of the list opens as it is kept. */
function openingIn(c: Context, plan: Plan): Opening | null {
  return openingOf(c, correctableFields, (code) => {
    const task = plan.tasks.find((one) => one.code === code)
    return task && typedTask(task, plan.year)
  })
}

/** ?ticked=all offers what can be done to many, and begins with all of them. */
function tickedIn(c: Context): ListingSight['ticked'] {
  const ticked = c.req.query('ticked')
  return ticked === 'all' || ticked === 'none' ? ticked : null
}

function listed(c: Context, plan: Plan, place: ListPlace): ListingSight {
  const base = `/plans/${plan.year}/${paths[place]}`
  const moment = momentOf(c)
  const office = c.get('store').office()
  const filter = readFilter(c.req.query())
  const page = c.req.query('page')
  const person = signedIn(c)
  const { divisionId } = person
  const oversees = may(person, 'plan.oversee')
  const corrects = plan.status === 'issued' && may(person, 'plan.prepare')
  const asked = [
    base,
    momentKey(plan, moment),
    queryOf(filter),
    page,
    divisionId,
    oversees,
    corrects,
    identityOf(person.preferences),
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
      ownViews: countOwnViews(plan, viewsOf(person), filter, moment),
      naming: null,
      hidden: hiddenOf(person),
      own: own || null,
      base,
      place,
      oversees,
      corrects,
      ticked: null,
      opening: null,
    }
  })
}
