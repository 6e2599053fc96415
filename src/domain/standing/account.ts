/** The account of a plan: its figures as a whole, by lead division and by section, in the order in which people read them. */

import { headingOf } from '../document/quotation.ts'
import { groupBy } from '../group.ts'
import { nameOfDivision } from '../office/name.ts'
import type { Office } from '../office/office.ts'
import type { Plan } from '../plan.ts'
import { remember } from '../remember.ts'
import type { Task } from '../task.ts'
import { type Figures, figuresOf, type Tally, tally } from './figures.ts'
import type { Filter } from './filter.ts'
import type { Moment } from './light.ts'
import { momentKey } from './listing.ts'

/** What a line of a report is about, and its figures. */
export interface Line {
  /** of the division or the section; '' for the whole, the preamble and tasks that nobody leads */
  readonly name: string
  /** leads to the records behind each figure */
  readonly scope: Filter
  readonly tasks: readonly Task[]
  readonly tally: Tally
}

export interface Account {
  readonly figures: Figures
  readonly total: Line
  /** those that lead something, in the office's order */
  readonly divisions: readonly Line[]
  readonly sections: readonly Line[]
}

export function accountOf(plan: Plan, office: Office, moment: Moment): Account {
  const figures = remember(plan, `figures ${momentKey(plan, moment)}`, () => figuresOf(plan, moment))
  return {
    figures,
    total: { name: '', scope: {}, tasks: plan.tasks, tally: figures.total },
    divisions: divisionLines(plan, office, figures),
    sections: sectionLines(plan, figures),
  }
}

function divisionLines(plan: Plan, office: Office, figures: Figures): Line[] {
  const order = office.divisions.map(({ id }) => id)
  const groups = [...groupBy(plan.tasks, ({ leadId }) => leadId ?? '')]
  const sorted = groups.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
  return sorted.map(([lead, tasks]) => ({
    name: nameOfDivision(office, lead),
    scope: { lead },
    tasks,
    tally: figures.byDivision.get(lead) ?? tally([]),
  }))
}

function sectionLines(plan: Plan, figures: Figures): Line[] {
  const groups = [...groupBy(plan.tasks, ({ code }) => Number.parseInt(code, 10))]
  const sorted = groups.sort(([one], [other]) => one - other)
  return sorted.map(([section, tasks]) => ({
    name: sectionName(plan, section),
    scope: { section },
    tasks,
    tally: figures.bySection.get(section) ?? tally([]),
  }))
}

/** As printed, without the full stop that closes some headings; '' for the preamble. */
export function sectionName({ outline }: Pick<Plan, 'outline'>, number: number): string {
  const section = outline.sections[number - 1]
  return section ? headingOf(section).replace(/[。．.:：]$/, '') : ''
}

/** One decimal, cut off and never rounded up: what is not whole never reads 100%. '' where there is no whole. */
export function percentOf({ part, whole }: Record<'part' | 'whole', readonly unknown[]>): string {
  if (whole.length === 0) return ''
  return `${Math.floor((part.length / whole.length) * 1000) / 10}%`
}
