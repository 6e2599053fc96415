/** What needs a person besides the tasks of a plan: the office's queues, links that fell, applications whose time runs out. */

import type { Register } from '../domain/application/register.ts'
import { type Standing, standingOf } from '../domain/application/standing.ts'
import type { Entry } from '../domain/entry.ts'
import { fallsIn } from '../domain/links/fall.ts'
import { fallenLinks, subjectOfLink, type Watch } from '../domain/links/watch.ts'
import type { Errand } from '../domain/office/message.ts'
import { may, mayReadApplication, mayReport } from '../domain/office/permission.ts'
import type { Person } from '../domain/office/person.ts'
import type { Plan } from '../domain/plan.ts'
import { extensionQueue, verificationQueue } from '../domain/standing/inbox.ts'
import type { Calendar } from '../domain/time/calendar.ts'
import { isAfter } from '../domain/time/day.ts'

export interface Owed {
  readonly errand: Errand
  /** the instant from which it holds anew, such as that of the newest submission; '' if it only follows from the date */
  readonly since: string
}

/** What was seen of links, and its history. */
export interface Links {
  readonly watch: Watch
  readonly entries: readonly Entry[]
}

interface Sources {
  /** issued ones */
  readonly plans: readonly Plan[]
  readonly register: Register
  readonly links: Links
  readonly calendar: Calendar
  readonly today: string
}

/** Queues wait for those who verify, links for those who report; an application for the office and for whoever reports in its division. */
export function errandsFor(person: Person, sources: Sources): Owed[] {
  const { plans, register, links, calendar, today } = sources
  const queues = may(person, 'task.verify') ? plans.flatMap(queuesOf) : []
  const handles = may(person, 'application.manage') || may(person, 'task.report')
  const applications = handles
    ? register.applications.filter((application) => mayReadApplication(person, application))
    : []
  return [
    ...queues,
    ...plans.flatMap((plan) => linksErrand(plan, person, links)),
    ...applications.flatMap((application) =>
      applicationErrand(standingOf(application, calendar, today), today),
    ),
  ]
}

/** News with every link that falls. */
function linksErrand(plan: Plan, person: Person, { watch, entries }: Links): Owed[] {
  const fallen = fallenLinks(plan, watch).filter(({ task }) => mayReport(person, task))
  if (fallen.length === 0) return []
  const subjects = new Set(fallen.map(subjectOfLink))
  const since = latest(fallsIn(entries).flatMap(({ subject, at }) => (subjects.has(subject) ? [at] : [])))
  return [{ errand: { kind: 'links', year: plan.year, count: fallen.length }, since }]
}

function queuesOf(plan: Plan): Owed[] {
  const { year } = plan
  const submitted = verificationQueue(plan).map(({ submission }) => submission.at)
  const asked = extensionQueue(plan).map(({ extension }) => extension.at)
  return [
    { errand: { kind: 'verify' as const, year, count: submitted.length }, since: latest(submitted) },
    { errand: { kind: 'answer' as const, year, count: asked.length }, since: latest(asked) },
  ].filter(({ errand }) => errand.count > 0)
}

function latest(instants: readonly string[]): string {
  return instants.reduce((last, at) => (last === '' || isAfter(at, last) ? at : last), '')
}

function applicationErrand({ application, clock, light, remarks }: Standing, today: string): Owed[] {
  const { number, request, receivedOn } = application
  if (receivedOn > today) return []
  const told = { kind: 'application' as const, number, request }
  const lapsed = remarks.find(({ kind }) => kind === 'correction-overdue' || kind === 'fee-overdue')
  if (lapsed && 'day' in lapsed) {
    return [{ errand: { ...told, cause: 'lapsed', dueOn: lapsed.day, workdays: 0 }, since: '' }]
  }
  if ((light !== 'soon' && light !== 'overdue') || !clock.due) return []
  const errand = { ...told, cause: light, dueOn: clock.due.dueOn, workdays: clock.workdaysLeft ?? 0 }
  return [{ errand, since: '' }]
}
