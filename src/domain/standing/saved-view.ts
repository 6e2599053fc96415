/** Saved views: the questions that people ask of the list every day. */

import type { OwnView } from '../office/person.ts'
import type { Plan } from '../plan.ts'
import { type Filter, queryOf, readFilter } from './filter.ts'
import type { Moment } from './light.ts'
import { listTasks } from './listing.ts'

export const savedViews = [
  'all',
  'thisMonth',
  'overdue',
  'soon',
  'submitted',
  'returned',
  'unproved',
] as const
export type SavedView = (typeof savedViews)[number]

const asks: Readonly<Record<SavedView, Pick<Filter, 'light' | 'status' | 'measure'>>> = {
  all: {},
  thisMonth: { measure: 'thisMonth' },
  overdue: { light: 'overdue' },
  soon: { light: 'soon' },
  submitted: { status: 'submitted' },
  returned: { status: 'returned' },
  unproved: { measure: 'unproved' },
}

export interface SavedViewCount {
  readonly view: SavedView
  /** the filter given, with the view's question in place of its own */
  readonly filter: Filter
  /** tasks */
  readonly count: number
  readonly current: boolean
}

export function countSavedViews(plan: Plan, filter: Filter, moment: Moment): SavedViewCount[] {
  return savedViews.map((view) => {
    const { light, status, measure } = asks[view]
    const asked = { ...filter, light, status, measure }
    const current = filter.light === light && filter.status === status && filter.measure === measure
    return { view, filter: asked, count: listTasks(plan, asked, moment).length, current }
  })
}

export interface OwnViewCount extends Omit<SavedViewCount, 'view'> {
  readonly name: string
}

/** Those that a person made: each is a whole filter of its own. */
export function countOwnViews(
  plan: Plan,
  views: readonly OwnView[],
  filter: Filter,
  moment: Moment,
): OwnViewCount[] {
  return views.map(({ name, query }) => {
    const asked = readFilter(Object.fromEntries(new URLSearchParams(query)))
    const current = queryOf(asked) === queryOf(filter)
    return { name, filter: asked, count: listTasks(plan, asked, moment).length, current }
  })
}
