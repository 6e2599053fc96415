/** The list of tasks in which a form says that it was opened: ?in=tasks&light=overdue */
import { placeIn } from '#views/listing/address.ts'
import { may } from '../domain/office/permission.ts'
import type { Plan } from '../domain/plan.ts'
import type { Context } from '../http/context.ts'
import { listingOf, listPlaces, type Typed } from '../http/listing.ts'
import type { Status } from '../http/page.ts'
import { signedIn } from '../http/permit.ts'
import { showListing } from './listings.tsx'
import { showMonitor } from './monitor.tsx'

export interface ListPlace {
  /** its address */
  readonly here: string
  /** whether a task stands on this page of it, as the plan is now */
  readonly shows: (code: string) => boolean
  /** the list as it is now, with what was typed */
  readonly show: (typed: Typed, status: Status) => Response | Promise<Response>
}

const needed = { tasks: 'plan.read', monitor: 'plan.oversee' } as const

/** @returns null for a form that was opened elsewhere */
export function listAt(c: Context, { year }: Plan): ListPlace | null {
  const place = listPlaces.find((one) => one === c.req.query('in'))
  if (!place || !may(signedIn(c), needed[place])) return null
  const plan = () => c.var.store.plan(year)
  const sight = () => listingOf(c, plan(), place, {})
  const show = place === 'tasks' ? showListing : showMonitor
  return {
    here: placeIn(sight()).here,
    shows: (code) => sight().page.members.some(({ task }) => task.code === code),
    show: (typed, status) => show(c, plan(), typed, status),
  }
}
