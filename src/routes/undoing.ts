import { Hono } from 'hono'
import type { Env } from '../http/context.ts'
import { done } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { undo } from '../http/undo.ts'

/** Takes back the last step of the breakdown. */
export const undoing = new Hono<Env>()

undoing.post('/:year/undoing', permit('plan.prepare'), async (c) => {
  const { year } = planFor(c)
  await undo(c, year)
  return done(c, `/plans/${year}/workbench`, 'undone')
})
