import { Hono } from 'hono'
import * as v from 'valibot'
import { addressOfLink } from '#views/link/sight.ts'
import { type Change, inTurn } from '../domain/entry.ts'
import { assureLink } from '../domain/links/watch.ts'
import type { Plan } from '../domain/plan.ts'
import { addEvidence, removeEvidence } from '../domain/reporting/proof.ts'
import { reopenOccurrence } from '../domain/reporting/reopening.ts'
import { statusOf } from '../domain/status.ts'
import type { Context, Env } from '../http/context.ts'
import { link, readForm } from '../http/form.ts'
import { linkFor, type NamedLink } from '../http/links.ts'
import { addressOf, nameOf, requireHandler, requireReporter } from '../http/named.ts'
import { done } from '../http/page.ts'
import { messages } from '../messages/index.ts'
import { showLink } from './links.tsx'

type Step = (plan: Plan) => Change<Plan>

const ReplacementSchema = v.object({ url: link() })

/** What becomes of a link that fell: it is vouched for, replaced or withdrawn. */
export const linkMending = new Hono<Env>()

linkMending.post('/:id/assurance', async (c) => {
  const named = linkFor(c)
  requireHandler(c, named.task)
  const { store, act } = c.var
  const name = { ...nameOf(named), id: named.watched.evidence.id }
  await store.links.change(act, (watch) => assureLink(watch, named.plan, name, act))
  return done(c, addressOfLink(named.watched), 'link-assured')
})

linkMending.post('/:id/replacement', async (c) => {
  const named = mendedLink(c)
  const form = await readForm(c, ReplacementSchema)
  if (!form.valid) return showLink(c, named, form.state, 422)
  const reason = messages.zh.link.replaced(named.watched.evidence.title)
  const steps = [...reopening(c, named, reason), withdrawing(named), adding(c, named, form.values.url)]
  await c.var.store.change(named.plan.year, c.var.act, (plan) => inTurn(plan, steps))
  return done(c, addressOf(named), 'link-replaced')
})

linkMending.post('/:id/withdrawal', async (c) => {
  const named = mendedLink(c)
  const reason = messages.zh.link.withdrawn(named.watched.evidence.title)
  const steps = [...reopening(c, named, reason), withdrawing(named)]
  await c.var.store.change(named.plan.year, c.var.act, (plan) => inTurn(plan, steps))
  return done(c, addressOf(named), 'link-withdrawn')
})

function mendedLink(c: Context): NamedLink {
  const named = linkFor(c)
  requireReporter(c, named.task)
  return named
}

/** A verification holds for what it saw, so it becomes void before its proof is another. */
function reopening(c: Context, named: NamedLink, reason: string): Step[] {
  if (statusOf(named.occurrence) !== 'verified') return []
  return [(plan) => reopenOccurrence(plan, { ...nameOf(named), reason }, c.var.act)]
}

function withdrawing(named: NamedLink): Step {
  const { id } = named.watched.evidence
  return (plan) => removeEvidence(plan, { ...nameOf(named), id })
}

/** What stands elsewhere is another piece of evidence, which nobody reviewed for secrets yet. */
function adding(c: Context, named: NamedLink, url: string): Step {
  const { title, producedOn, publishedOn, url: before } = named.watched.evidence
  const evidence = {
    kind: 'link' as const,
    title: title === before ? url : title,
    url,
    ...(producedOn && { producedOn }),
    publishedOn,
    collectedOn: c.var.act.on,
  }
  return (plan) => addEvidence(plan, { ...nameOf(named), evidence }, c.var.act)
}
