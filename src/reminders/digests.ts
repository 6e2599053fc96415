/** Who is owed which message today, and why. */

import { groupBy } from '../domain/group.ts'
import { ladderOf } from '../domain/office/ladder.ts'
import { type Matter, type Message, rungs, type Silence } from '../domain/office/message.ts'
import type { Office } from '../domain/office/office.ts'
import { may } from '../domain/office/permission.ts'
import type { Person } from '../domain/office/person.ts'
import type { Plan } from '../domain/plan.ts'
import { figuresOf } from '../domain/standing/figures.ts'
import type { Moment } from '../domain/standing/light.ts'
import { type Observation, observe } from '../domain/standing/observation.ts'
import type { Calendar } from '../domain/time/calendar.ts'
import { deadlineOf } from '../domain/time/deadline.ts'
import { memoryOf } from './memory.ts'
import { recipientsOf } from './recipients.ts'
import { type Footing, footingOf } from './rung.ts'

/** All that one person is told on one day. */
export interface Digest {
  readonly person: Person
  /** the highest rung first, then the earliest due day */
  readonly matters: readonly Matter[]
  readonly silences: readonly Silence[]
}

export interface Situation {
  readonly plans: readonly Plan[]
  readonly office: Office
  readonly calendar: Calendar
  readonly moment: Moment
  /** every message until now, oldest first */
  readonly sent: readonly Message[]
}

interface Call {
  readonly matter: Matter
  readonly footing: Footing
}

/** At most one for each person, none on a rest day, none for those who had theirs today. */
export function digestsOwed(situation: Situation): Digest[] {
  const { office, calendar, moment, sent } = situation
  if (!calendar.isWorkday(moment.today)) return []
  const memory = memoryOf(sent, ladderOf(office))
  const issued = situation.plans.filter(({ status }) => status === 'issued')
  const owed = issued
    .flatMap((plan) => callsOf(plan, situation))
    .flatMap(({ matter, footing }) =>
      recipientsOf(office, matter.divisionId, matter.rung)
        .filter(({ id }) => memory.isOwed(id, matter, footing, moment.today))
        .map((person) => ({ person, matter })),
    )
  const silences = issued.flatMap((plan) => silencesOf(plan, moment))
  return [...groupBy(owed, ({ person }) => person)]
    .filter(([person]) => !memory.hasMessage(person.id, moment.today))
    .map(([person, calls]) => ({
      person,
      matters: calls.map(({ matter }) => matter).sort(byUrgency),
      silences: may(person, 'plan.oversee') ? silences : [],
    }))
}

function callsOf(plan: Plan, { office, calendar, moment }: Situation): Call[] {
  const day = { today: moment.today, calendar, ladder: ladderOf(office) }
  return observe(plan, moment).flatMap((observation) => {
    const footing = footingOf(observation, day)
    return footing ? [{ footing, matter: matterOf(plan, observation, footing) }] : []
  })
}

function matterOf({ year }: Plan, { task, occurrence, days }: Observation, { rung, cause }: Footing): Matter {
  const { key, event } = occurrence
  const { dueOn } = deadlineOf(occurrence)
  const { code, title, leadId } = task
  return {
    ...{ year, code, key, title, divisionId: leadId ?? '', rung, cause, dueOn, days },
    ...(event && { event: { title: event.title } }),
  }
}

function silencesOf(plan: Plan, moment: Moment): Silence[] {
  const { neverAnswered } = figuresOf(plan, moment)
  return [...neverAnswered].map(([divisionId, { length }]) => ({ divisionId, count: length }))
}

function byUrgency(one: Matter, other: Matter): number {
  return rungs.indexOf(other.rung) - rungs.indexOf(one.rung) || one.days - other.days
}
