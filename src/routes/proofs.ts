import { Hono } from 'hono'
import * as v from 'valibot'
import { reviewEvidence } from '../domain/reporting/proof.ts'
import { reopenOccurrence } from '../domain/reporting/reopening.ts'
import type { Context, Env } from '../http/context.ts'
import { readForm, text } from '../http/form.ts'
import { addressOf, type NamedOccurrence, nameOf, occurrenceFor, requireHandler } from '../http/named.ts'
import { done } from '../http/page.ts'
import { showSettlement } from './occurrences.tsx'

const ReviewSchema = v.object({ reviewer: text(30) })
const ReopeningSchema = v.object({ reopeningReason: text(500) })

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
  const reopening = { ...nameOf(named), reason: form.values.reopeningReason }
  await store.change(named.plan.year, act, (plan) => reopenOccurrence(plan, reopening, act))
  return done(c, addressOf(named), 'reopened')
})

function handledOccurrence(c: Context): NamedOccurrence {
  const named = occurrenceFor(c)
  requireHandler(c, named.task)
  return named
}
