import { Hono } from 'hono'
import * as v from 'valibot'
import { resumeOccurrence, waiveOccurrence } from '../domain/reporting/waiver.ts'
import type { Env } from '../http/context.ts'
import { readForm, text } from '../http/form.ts'
import { addressOf, nameOf, occurrenceFor } from '../http/named.ts'
import { done } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { showSettlement } from './occurrences.tsx'

const WaiverSchema = v.object({ waiverReason: text(1000) })

/** The office takes one occurrence out, or takes it up again. */
export const waivers = new Hono<Env>()

waivers.use(permit('task.verify'))

waivers.post('/', async (c) => {
  const named = occurrenceFor(c)
  const form = await readForm(c, WaiverSchema)
  if (!form.valid) return showSettlement(c, named, form.state)
  const waiver = { ...nameOf(named), reason: form.values.waiverReason }
  await c.var.store.change(named.plan.year, c.var.act, (plan) => waiveOccurrence(plan, waiver, c.var.act))
  return done(c, addressOf(named), 'waived')
})

waivers.post('/removal', async (c) => {
  const named = occurrenceFor(c)
  await c.var.store.change(named.plan.year, c.var.act, (plan) => resumeOccurrence(plan, nameOf(named)))
  return done(c, addressOf(named), 'resumed')
})
