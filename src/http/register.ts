/** The year of the register that a request looks at, as far as the person may see it. */
import { placeOf } from '../domain/annual-report/cell.ts'
import {
  applicationsOfYear,
  type Filter,
  type View,
  views,
  type YearOfApplications,
} from '../domain/application/listing.ts'
import type { Register } from '../domain/application/register.ts'
import { may, mayReadApplication } from '../domain/office/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { yearOf } from '../domain/time/day.ts'
import type { Context } from './context.ts'
import { signedIn } from './permit.ts'

/** @throws Refusal page-missing for those whom applications do not concern at all */
export function registerFor(c: Context): Register {
  const person = signedIn(c)
  if (!may(person, 'application.read') && !may(person, 'application.follow'))
    throw new Refusal('page-missing')
  const { applications } = c.var.store.applications.register()
  return { applications: applications.filter((application) => mayReadApplication(person, application)) }
}

export function yearFor(c: Context, register: Register): YearOfApplications {
  const asked = Number(c.req.query('year'))
  const year = asked >= 2008 && asked <= 2100 ? asked : yearOf(c.var.act.on)
  return applicationsOfYear(register.applications, year, c.var.deps.calendar(), c.var.act.on)
}

export function filterOf(c: Context): Filter {
  const { view, q = '', cell = '' } = c.req.query()
  const place = placeOf(cell)
  return {
    view: views.find((one): one is View => one === view) ?? 'all',
    words: q.trim().slice(0, 100),
    cell: place?.table === 3 ? cell : null,
  }
}
