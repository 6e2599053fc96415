/** The first steps of a body that has just set the program up, until its first plan is issued. */
import { isComplete, missing } from '../breakdown/coverage.ts'
import type { Plan } from '../plan.ts'
import { activeDivisions } from './divisions.ts'
import { gapsOf } from './gap.ts'
import type { Office } from './office.ts'

export const firstSteps = ['divisions', 'people', 'document', 'breakdown', 'issue'] as const
export type FirstStep = (typeof firstSteps)[number]

export interface Beginning {
  readonly done: readonly FirstStep[]
  /** of the plan that is being broken down; null before one is read in */
  readonly year: number | null
}

/** null once a plan was ever issued: from then on each page says what is to be done. */
export function beginningOf(office: Office, plans: readonly Plan[]): Beginning | null {
  if (plans.some(({ status }) => status !== 'draft')) return null
  const divided = activeDivisions(office).length > 0
  const [draft] = plans
  const isDone: Readonly<Record<FirstStep, boolean>> = {
    divisions: divided,
    people: divided && gapsOf(office).unmanned.length === 0,
    document: draft !== undefined,
    breakdown: draft !== undefined && isComplete(missing(draft)),
    issue: false,
  }
  return { done: firstSteps.filter((step) => isDone[step]), year: draft?.year ?? null }
}
