/** Who is owed which message today, and why. */

import type { Register } from '../domain/application/register.ts'
import { type Errand, type Matter, type Message, rungs, type Silence } from '../domain/office/message.ts'
import type { Office } from '../domain/office/office.ts'
import { may } from '../domain/office/permission.ts'
import type { Person } from '../domain/office/person.ts'
import { ladderOf } from '../domain/office/settings.ts'
import type { Plan } from '../domain/plan.ts'
import { figuresOf } from '../domain/standing/figures.ts'
import type { Moment } from '../domain/standing/light.ts'
import { type Observation, observe } from '../domain/standing/observation.ts'
import type { Calendar } from '../domain/time/calendar.ts'
import { deadlineOf, minutesLeft } from '../domain/time/deadline.ts'
import { errandsFor, type Links } from './errands.ts'
import { memoryOf } from './memory.ts'
import { recipientsOf } from './recipients.ts'
import { type Footing, footingOf } from './rung.ts'

/** All that one person is told on one day. */
export interface Digest {
  readonly person: Person
  /** the highest rung first, then the earliest due day */
  readonly matters: readonly Matter[]
  readonly silences: readonly Silence[]
  readonly errands: readonly Errand[]
}

export interface Situation {
  readonly plans: readonly Plan[]
  readonly register: Register
  readonly links: Links
  readonly office: Office
  readonly calendar: Calendar
  readonly moment: Moment
  /** every message until now, oldest first */
  readonly sent: readonly Message[]
}

interface Call {
  readonly matter: Matter
  readonly recipients: readonly Person[]
  readonly footing: Footing
}

/** At most one for each person, none on a rest day, none for those who had theirs today or whom nothing needs. */
export function digestsOwed(situation: Situation): Digest[] {
  const { office, calendar, register, links, moment, sent } = situation
  const { today } = moment
  if (!calendar.isWorkday(today)) return []
  const memory = memoryOf(sent, ladderOf(office))
  const plans = situation.plans.filter(({ status }) => status === 'issued')
  const calls = plans.flatMap((plan) => callsOf(plan, situation))
  const silences = plans.flatMap((plan) => silencesOf(plan, moment))
  return peopleOf(office, calls)
    .filter(({ id }) => !memory.hasMessage(id, today))
    .map((person) => ({
      person,
      matters: calls
        .filter(({ recipients }) => recipients.includes(person))
        .filter(({ matter, footing }) => memory.isOwed(person.id, matter, footing, today))
        .map(({ matter }) => matter)
        .sort(byUrgency),
      silences: may(person, 'plan.oversee') ? silences : [],
      errands: errandsFor(person, { plans, register, links, calendar, today })
        .filter((owed) => memory.isErrandOwed(person.id, owed, today))
        .map(({ errand }) => errand),
    }))
    .filter(({ matters, errands }) => matters.length + errands.length > 0)
}

/** In the order in which what they are called for comes; then everybody else, for errands. */
function peopleOf({ people }: Office, calls: readonly Call[]): Person[] {
  const called = calls.flatMap(({ recipients }) => recipients)
  return [...new Set([...called, ...people.filter(({ active }) => active)])]
}

function callsOf(plan: Plan, { office, calendar, moment }: Situation): Call[] {
  const day = { today: moment.today, calendar, ladder: ladderOf(office) }
  return observe(plan, moment).flatMap((observation) => {
    const footing = footingOf(observation, day)
    if (!footing) return []
    const matter = matterOf(plan, observation, footing, moment)
    return [{ footing, matter, recipients: recipientsOf(office, matter.divisionId, matter.rung) }]
  })
}

function matterOf(
  { year }: Plan,
  { task, occurrence, days }: Observation,
  { rung, cause }: Footing,
  { now }: Moment,
): Matter {
  const { key, event } = occurrence
  const { dueOn, dueAt } = deadlineOf(occurrence)
  const left = minutesLeft(occurrence, now)
  const { code, title, leadId } = task
  return {
    ...{ year, code, key, title, divisionId: leadId ?? '', rung, cause, dueOn, days },
    ...(event && { event: { title: event.title } }),
    ...(dueAt !== undefined && left !== null && { clock: { dueAt, minutesLeft: left } }),
  }
}

function silencesOf(plan: Plan, moment: Moment): Silence[] {
  const { neverAnswered } = figuresOf(plan, moment)
  return [...neverAnswered].map(([divisionId, { length }]) => ({ divisionId, count: length }))
}

function byUrgency(one: Matter, other: Matter): number {
  return rungs.indexOf(other.rung) - rungs.indexOf(one.rung) || one.days - other.days
}
