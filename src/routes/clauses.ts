import { Hono } from 'hono'
import * as v from 'valibot'
import { restore, setAside, settingAsideOf } from '../domain/breakdown/setting-aside.ts'
import type { Plan } from '../domain/plan.ts'
import type { Env } from '../http/context.ts'
import { readValues } from '../http/form.ts'
import { done } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { asShown, ShownSchema } from '../http/seen.ts'
import { changeUndoably } from '../http/undo.ts'

/** A reason that is missing is refused by the rule. */
const ReasonSchema = v.object({ reason: v.optional(v.string(), '') })

export const clauses = new Hono<Env>()

clauses.post('/:year/clauses/:id/setting-aside', permit('plan.prepare'), async (c) => {
  const { act } = c.var
  const { year } = planFor(c)
  const values = { clauseId: c.req.param('id'), ...(await readValues(c, ReasonSchema)) }
  await changeUndoably(c, year, (plan) => setAside(plan, values, act))
  return done(c, `/plans/${year}/workbench#clause-${values.clauseId}`, 'set-aside')
})

clauses.post('/:year/clauses/:id/restoring', permit('plan.prepare'), async (c) => {
  const { year } = planFor(c)
  const clauseId = c.req.param('id')
  const { shown } = await readValues(c, ShownSchema)
  const shownIn = (plan: Plan) => settingAsideOf(plan, clauseId) ?? {}
  await changeUndoably(
    c,
    year,
    asShown(shown, shownIn, (plan) => restore(plan, clauseId)),
  )
  return done(c, `/plans/${year}/workbench#clause-${clauseId}`, 'restored')
})
