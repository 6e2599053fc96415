/**
 * Figures: what the monitor, the leader's page and the summary count.
 *
 * A figure is the list of the records behind it and its number is that list's length, so that each can be opened.
 */
import { groupBy, mapValues, sortInto } from '../group.ts'
import { type ObligationKind, obligationKinds } from '../obligation.ts'
import type { Plan } from '../plan.ts'
import { isAnswered, type Status, statuses } from '../status.ts'
import type { Task } from '../task.ts'
import { foremost, type Light, lights, type Moment } from './light.ts'
import { type Observation, observe } from './observation.ts'

type Records = readonly Observation[]

/** A share, shown as part and whole and never as a bare percentage. */
export interface Rate {
  readonly part: Records
  readonly whole: Records
}

export interface Tally {
  readonly all: Records
  readonly byLight: Readonly<Record<Light, Records>>
  readonly byStatus: Readonly<Record<Status, Records>>
  readonly byKind: Readonly<Record<ObligationKind, Records>>
  /** 完成率: verified, of those whose due day has come or that are verified before it */
  readonly completion: Rate
  /** 按时率: of the same whole, those whose submission stands (waits or was accepted) and was made in time */
  readonly onTime: Rate
}

export interface Figures {
  readonly total: Tally
  /** by id of the lead division; divisions that lead nothing are absent */
  readonly byDivision: ReadonlyMap<string, Tally>
  /** by number of the section, from 1; 0 is the preamble */
  readonly bySection: ReadonlyMap<number, Tally>
  /** by section, then by lead division */
  readonly bySectionAndDivision: ReadonlyMap<number, ReadonlyMap<string, Tally>>
  /** tasks by the one light that each shows; those without occurrences yet are normal */
  readonly tasks: Readonly<Record<Light, readonly Task[]>>
  /** by id of the lead division: work that has begun, where the division has never reported on anything */
  readonly neverAnswered: ReadonlyMap<string, Records>
}

export function figuresOf(plan: Plan, moment: Moment): Figures {
  const all = observe(plan, moment)
  const sections = groupBy(all, sectionOf)
  return {
    total: tally(all),
    byDivision: mapValues(groupBy(all, leadOf), tally),
    bySection: mapValues(sections, tally),
    bySectionAndDivision: mapValues(sections, (records) => mapValues(groupBy(records, leadOf), tally)),
    tasks: tasksByLight(plan, all),
    neverAnswered: neverAnswered(all, moment),
  }
}

/** The figures of some observations, such as those of one division. */
export function tally(all: Records): Tally {
  const whole = all.filter(({ isDue }) => isDue)
  return {
    all,
    byLight: sortInto(lights, all, ({ light }) => light),
    byStatus: sortInto(statuses, all, ({ status }) => status),
    byKind: sortInto(obligationKinds, all, ({ task }) => task.obligation?.kind),
    completion: { whole, part: whole.filter(({ status }) => status === 'verified') },
    onTime: { whole, part: whole.filter(({ inTime }) => inTime) },
  }
}

function tasksByLight(plan: Plan, all: Records): Record<Light, readonly Task[]> {
  const byTask = groupBy(all, ({ task }) => task)
  return sortInto(lights, plan.tasks, (task) => foremost((byTask.get(task) ?? []).map(({ light }) => light)))
}

function neverAnswered(all: Records, { today }: Moment): Map<string, Records> {
  const begun = all.filter(({ occurrence, status }) => occurrence.startsOn <= today && status !== 'waived')
  const answering = new Set(all.filter(({ occurrence }) => isAnswered(occurrence)).map(leadOf))
  return groupBy(
    begun.filter((observation) => !answering.has(leadOf(observation))),
    leadOf,
  )
}

function leadOf({ task }: Observation): string {
  return task.leadId ?? ''
}

function sectionOf({ task }: Observation): number {
  return Number.parseInt(task.code, 10)
}
