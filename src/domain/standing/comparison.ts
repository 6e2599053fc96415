/** Years side by side: what each division and each section had to do, how much was done, and how early or late. */

import type { Office } from '../office/office.ts'
import { pairUp } from '../pairing.ts'
import type { Plan } from '../plan.ts'
import { standingSubmission } from '../status.ts'
import { dayOf, daysBetween } from '../time/day.ts'
import { deadlineOf } from '../time/deadline.ts'
import { accountOf, type Line } from './account.ts'
import type { Rate } from './figures.ts'
import type { Moment } from './light.ts'
import type { Observation } from './observation.ts'

export const comparedMeasures = ['completion', 'onTime', 'days', 'tasks'] as const
export type ComparedMeasure = (typeof comparedMeasures)[number]

export interface ComparedLine {
  /** of the division or section, as the newest year that has it calls it; '' for the whole and for nobody's */
  readonly name: string
  /** one for each year; null where that year has no such line */
  readonly years: readonly (Line | null)[]
}

export interface Comparison {
  /** oldest first */
  readonly plans: readonly Plan[]
  readonly total: ComparedLine
  readonly divisions: readonly ComparedLine[]
  readonly sections: readonly ComparedLine[]
}

/** as many as fit beside each other */
const mostYears = 4

/**
 * A plan and the issued ones of the years before it. Divisions are the same by identity; sections by what their
 * headings say, so that one that was renamed beyond recognition stands alone.
 */
export function compareYears(plan: Plan, all: readonly Plan[], office: Office, moment: Moment): Comparison {
  const plans = [plan, ...earlierThan(plan, all)].slice(0, mostYears).reverse()
  const accounts = plans.map((one) => accountOf(one, office, moment))
  return {
    plans,
    total: { name: '', years: accounts.map(({ total }) => total) },
    divisions: divisionLines(
      accounts.map(({ divisions }) => divisions),
      office,
    ),
    sections: sectionLines(accounts.map(({ sections }) => sections)),
  }
}

/** Newest first; a draft tells nothing. */
export function earlierThan({ year }: Plan, all: readonly Plan[]): Plan[] {
  const earlier = all.filter((one) => one.year < year && one.status !== 'draft')
  return earlier.sort((one, other) => other.year - one.year)
}

type Lines = readonly Line[]

function divisionLines(byYear: readonly Lines[], { divisions }: Office): ComparedLine[] {
  return [...divisions.map(({ id }) => id), ''].flatMap((lead) => {
    const years = byYear.map((lines) => lines.find(({ scope }) => scope.lead === lead) ?? null)
    const name = years.findLast((line) => line !== null)?.name
    return name === undefined ? [] : [{ name, years }]
  })
}

/** The newest year's sections in their order, then those that only older years have. */
function sectionLines(byYear: readonly Lines[]): ComparedLine[] {
  const found: { name: string; years: (Line | null)[] }[] = []
  for (const [year, lines] of [...byYear.entries()].reverse()) {
    const pairs = pairUp(lines.map(nameOf), found.map(nameOf))
    for (const [at, line] of lines.entries()) {
      const pair = pairs.find(({ one }) => one === at)
      const compared = (pair && found[pair.other]) ?? { name: line.name, years: byYear.map(() => null) }
      if (!pair) found.push(compared)
      compared.years[year] = line
    }
  }
  return found
}

function nameOf({ name }: { readonly name: string }): string {
  return name.replace(/^[一二三四五六七八九十]+、/, '')
}

/** One for each year; null where there is nothing to measure. */
export function valuesOf({ years }: ComparedLine, measure: ComparedMeasure): (number | null)[] {
  return years.map((line) => line && measured(line, measure))
}

/** What the newest year has more than the one before it; null where either has nothing to measure. */
export function changeIn(values: readonly (number | null)[]): number | null {
  const [before = null, now = null] = values.slice(-2)
  if (values.length < 2 || before === null || now === null) return null
  return Math.round((now - before) * 10) / 10
}

/** percents to one decimal, cut off; tasks counted; days as `daysAhead`. null where there is nothing to measure */
function measured({ tasks, tally }: Line, measure: ComparedMeasure): number | null {
  if (measure === 'tasks') return tasks.length
  if (measure === 'days') return daysAhead(tally.all)
  return shareOf(tally[measure])
}

function shareOf({ part, whole }: Rate): number | null {
  return whole.length === 0 ? null : Math.floor((part.length / whole.length) * 1000) / 10
}

/**
 * The median of the calendar days by which work was handed in before its due day; negative when late. Work that is
 * due and not handed in counts as late as it is by now; what is not due yet, was waived or only has an earliest end
 * does not count.
 *
 * @returns null where nothing counts
 */
export function daysAhead(all: readonly Observation[]): number | null {
  const days = all.flatMap(aheadOf).sort((one, other) => one - other)
  const middle = Math.floor((days.length - 1) / 2)
  const [lower, upper] = [days[middle], days[Math.ceil((days.length - 1) / 2)]]
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2
}

function aheadOf({ occurrence, isDue, days }: Observation): number[] {
  if (occurrence.waiver || occurrence.bound === 'earliest') return []
  const submission = standingSubmission(occurrence)
  if (submission) return [daysBetween(dayOf(submission.at), deadlineOf(occurrence).dueOn)]
  return isDue ? [Math.min(0, days)] : []
}
