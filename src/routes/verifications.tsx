import { Hono } from 'hono'
import * as v from 'valibot'
import { blankForm, type FormState } from '#views/shared/form.tsx'
import { VerificationsPage } from '#views/verification/page.tsx'
import { quotationsOf } from '../domain/document/quotation.ts'
import type { OccurrenceName } from '../domain/find.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { latePublications } from '../domain/reporting/publication.ts'
import { acceptOccurrence, returnOccurrence } from '../domain/reporting/verification.ts'
import { extensionQueue, verificationQueue, type Waiting } from '../domain/standing/inbox.ts'
import type { Context, Env } from '../http/context.ts'
import { oneOf, optionalText, readForm, withProblem } from '../http/form.ts'
import { linkSightOf } from '../http/links.ts'
import { nameOf, occurrenceFor, shownOf } from '../http/named.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { asShown, ShownSchema } from '../http/seen.ts'

const VerificationSchema = v.object({
  ...ShownSchema.entries,
  outcome: oneOf(['accepted', 'returned']),
  reason: optionalText(1000),
})

/** The queue of a plan. */
export const verifications = new Hono<Env>()

verifications.get('/', permit('task.verify'), (c) => {
  const { task: code = '', key = '' } = c.req.query()
  return show(c, planFor(c), { code, key }, blankForm)
})

/** The office's answer to one occurrence. */
export const verification = new Hono<Env>()

verification.post('/', permit('task.verify'), async (c) => {
  const named = occurrenceFor(c)
  const { plan } = named
  const name = nameOf(named)
  const form = await readForm(c, VerificationSchema)
  if (!form.valid) return show(c, plan, name, form.state, 422)
  const { outcome, reason, shown } = form.values
  if (outcome === 'returned' && reason === '') {
    return show(c, plan, name, withProblem(form.state, 'reason', 'required'), 422)
  }
  const rule = (before: Plan) =>
    outcome === 'accepted'
      ? acceptOccurrence(before, name, c.var.act)
      : returnOccurrence(before, { ...name, reason }, c.var.act)
  await c.var.store.change(plan.year, c.var.act, asShown(shown, shownOf(named), rule))
  return done(c, `/plans/${plan.year}/verifications`, outcome)
})

function show(c: Context, plan: Plan, asked: OccurrenceName, form: FormState, status: 200 | 422 = 200) {
  const queue = verificationQueue(plan)
  const current = queue.find((waiting) => isAsked(waiting, asked)) ?? queue[0]
  if (status === 422 && !(current && isAsked(current, asked))) throw new Refusal('occurrence-not-submitted')
  return page(
    c,
    <VerificationsPage
      frame={frameOf(c)}
      plan={plan}
      office={c.var.store.office()}
      queue={queue}
      asking={extensionQueue(plan)}
      current={current}
      links={linkSightOf(c)}
      late={current ? latePublications(current.occurrence, c.var.deps.calendar()) : new Map()}
      quotations={current ? quotationsOf(plan, current.task.clauseIds) : []}
      form={form}
    />,
    status,
  )
}

function isAsked({ task, occurrence }: Waiting, { code, key }: OccurrenceName): boolean {
  return task.code === code && occurrence.key === key
}
