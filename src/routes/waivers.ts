import { Hono } from 'hono'
import * as v from 'valibot'
import type { Plan } from '../domain/plan.ts'
import { resumeOccurrence, waiveOccurrence } from '../domain/reporting/waiver.ts'
import type { Env } from '../http/context.ts'
import { readForm, readValues, text } from '../http/form.ts'
import { addressOf, nameOf, occurrenceFor, shownOf } from '../http/named.ts'
import { done } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { asShown, ShownSchema } from '../http/seen.ts'
import { showSettlement } from './occurrences.tsx'

const WaiverSchema = v.object({ ...ShownSchema.entries, waiverReason: text(1000) })

/** The office takes one occurrence out, or takes it up again. */
export const waivers = new Hono<Env>()

waivers.use(permit('task.verify'))

waivers.post('/', async (c) => {
  const named = occurrenceFor(c)
  const form = await readForm(c, WaiverSchema)
  if (!form.valid) return showSettlement(c, named, form.state)
  const { waiverReason: reason, shown } = form.values
  const rule = (plan: Plan) => waiveOccurrence(plan, { ...nameOf(named), reason }, c.var.act)
  await c.var.store.change(named.plan.year, c.var.act, asShown(shown, shownOf(named), rule))
  return done(c, addressOf(named), 'waived')
})

waivers.post('/removal', async (c) => {
  const named = occurrenceFor(c)
  const { shown } = await readValues(c, ShownSchema)
  const rule = (plan: Plan) => resumeOccurrence(plan, nameOf(named))
  await c.var.store.change(named.plan.year, c.var.act, asShown(shown, shownOf(named), rule))
  return done(c, addressOf(named), 'resumed')
})
