import { Hono } from 'hono'
import { may } from '../domain/office/permission.ts'
import type { Person } from '../domain/office/person.ts'
import type { Plan } from '../domain/plan.ts'
import type { Env } from '../http/context.ts'
import { signedIn } from '../http/permit.ts'
import type { Store } from '../store/store.ts'

export const home = new Hono<Env>()

home.get('/', (c) => c.redirect(homeOf(signedIn(c), c.var.store), 303))

/** Where each role begins the day: those who see the whole at the year that runs. */
function homeOf(person: Person, store: Store): string {
  const current = store.plans().find(({ status }) => status === 'issued')
  if (may(person, 'plan.oversee')) return current ? `/plans/${current.year}` : '/plans'
  if (may(person, 'task.report')) return '/duties'
  if (may(person, 'task.confirm') && store.office().headsConfirm) return '/confirmations'
  if (may(person, 'task.follow') && current) return tasksOf(person, current)
  if (may(person, 'history.audit')) return '/audit'
  if (may(person, 'person.read')) return '/people'
  return may(person, 'plan.read') ? '/plans' : '/messages'
}

/** What the own division takes part in. */
function tasksOf({ divisionId }: Person, { year }: Plan): string {
  return `/plans/${year}/tasks${divisionId === null ? '' : `?division=${divisionId}`}`
}
