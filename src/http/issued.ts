/** Pages that watch a plan's work. */
import { createMiddleware } from 'hono/factory'
import type { Env } from './context.ts'
import { planFor } from './plan.ts'

/** A draft has no work to watch: whoever may see it is led to where it is prepared. */
export const issuedOnly = createMiddleware<Env>(async (c, next) => {
  const plan = planFor(c)
  if (plan.status === 'draft') return c.redirect(`/plans/${plan.year}/workbench`, 303)
  return next()
})
