/** Several changes of one plan that belong together. */
import type { Change } from '../domain/entry.ts'
import type { Plan } from '../domain/plan.ts'
import type { Context } from './context.ts'

export type Step = (plan: Plan) => Change<Plan>

/** Tries every step before it takes the first, so that a refusal leaves the plan as it was. */
export async function takeSteps(c: Context, year: number, steps: readonly Step[]): Promise<void> {
  const { store, act } = c.var
  steps.reduce((plan, step) => step(plan).next, store.plan(year))
  for (const step of steps) await store.change(year, act, step)
}
