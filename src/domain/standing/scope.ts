/** The part of a year that a document tells: days, by the due day in force, and whose work. */
import type { Office } from '../office/office.ts'
import type { Plan } from '../plan.ts'
import { dayIn } from '../time/day.ts'
import { deadlineOf } from '../time/deadline.ts'
import { periodsOf } from '../time/period.ts'

export interface Scope {
  /** both days are included */
  readonly from: string
  readonly to: string
  /** id of the lead division; null for all */
  readonly leadId: string | null
}

/** What a plan's work may fall due in: work of December may end early in the next year. */
export function wholeYear(year: number): Scope {
  return { from: `${year}-01-01`, to: `${year + 1}-12-31`, leadId: null }
}

export function isWhole(scope: Scope, year: number): boolean {
  const { from, to, leadId } = wholeYear(year)
  return scope.from <= from && scope.to >= to && scope.leadId === leadId
}

/** The quarters and months of a year, named as occurrences are: 2021-Q3, 2021-09. */
export function scopesOf(
  year: number,
): { readonly key: string; readonly from: string; readonly to: string }[] {
  const periods = [...periodsOf(year, 'quarter'), ...periodsOf(year, 'month')]
  return periods.map(({ key, firstMonth, lastMonth }) => ({
    key,
    from: dayIn(year, firstMonth, 1),
    to: dayIn(year, lastMonth, 31),
  }))
}

/** The plan with the occurrences of the scope alone; tasks that have none of them are left out. */
export function planWithin(plan: Plan, scope: Scope): Plan {
  if (isWhole(scope, plan.year)) return plan
  const own = plan.tasks.filter(({ leadId }) => scope.leadId === null || leadId === scope.leadId)
  const tasks = own.map((task) => ({
    ...task,
    occurrences: task.occurrences.filter((occurrence) => {
      const { dueOn } = deadlineOf(occurrence)
      return dueOn >= scope.from && dueOn <= scope.to
    }),
  }))
  return { ...plan, tasks: tasks.filter(({ occurrences }) => occurrences.length > 0) }
}

/** '' for all */
export function nameOfScope({ leadId }: Scope, { divisions }: Pick<Office, 'divisions'>): string {
  return divisions.find(({ id }) => id === leadId)?.name ?? ''
}
