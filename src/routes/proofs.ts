import { Hono } from 'hono'
import * as v from 'valibot'
import type { Plan } from '../domain/plan.ts'
import { reviewEvidence } from '../domain/reporting/proof.ts'
import { reopenOccurrence } from '../domain/reporting/reopening.ts'
import type { Context, Env } from '../http/context.ts'
import { readForm, text } from '../http/form.ts'
import {
  addressOf,
  type NamedOccurrence,
  nameOf,
  occurrenceFor,
  requireHandler,
  shownOf,
} from '../http/named.ts'
import { done } from '../http/page.ts'
import { asShown, ShownSchema } from '../http/seen.ts'
import { showSettlement } from './occurrences.tsx'

const ReviewSchema = v.object({ reviewer: text(30) })
const ReopeningSchema = v.object({ ...ShownSchema.entries, reopeningReason: text(500) })

/** What becomes of proof that was handed in: its secrecy review, and its reopening. */
export const proofs = new Hono<Env>()

proofs.post('/evidence/:id/review', async (c) => {
  const named = handledOccurrence(c)
  const { store, act } = c.var
  const form = await readForm(c, ReviewSchema)
  if (!form.valid) return showSettlement(c, named, form.state)
  const review = { ...nameOf(named), id: c.req.param('id'), reviewer: form.values.reviewer }
  await store.change(named.plan.year, act, (plan) => reviewEvidence(plan, review, act))
  return done(c, addressOf(named), 'evidence-reviewed')
})

proofs.post('/reopening', async (c) => {
  const named = handledOccurrence(c)
  const { store, act } = c.var
  const form = await readForm(c, ReopeningSchema)
  if (!form.valid) return showSettlement(c, named, form.state)
  const { reopeningReason: reason, shown } = form.values
  const rule = (plan: Plan) => reopenOccurrence(plan, { ...nameOf(named), reason }, act)
  await store.change(named.plan.year, act, asShown(shown, shownOf(named), rule))
  return done(c, addressOf(named), 'reopened')
})

function handledOccurrence(c: Context): NamedOccurrence {
  const named = occurrenceFor(c)
  requireHandler(c, named.task)
  return named
}
