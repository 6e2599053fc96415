import { Hono } from 'hono'
import * as v from 'valibot'
import { ConfirmationsPage } from '#views/confirmation.tsx'
import { mayConfirm } from '../domain/office/permission.ts'
import type { Plan } from '../domain/plan.ts'
import { answerConfirmation } from '../domain/reporting/confirmation.ts'
import { confirmingQueue } from '../domain/standing/confirming.ts'
import type { Env } from '../http/context.ts'
import { oneOf, optionalText, readForm, withProblem } from '../http/form.ts'
import { nameOf, occurrenceFor, refusalFor, shownOf } from '../http/named.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { asShown, ShownSchema } from '../http/seen.ts'
import { showSettlement } from './occurrences.tsx'

const AnswerSchema = v.object({
  ...ShownSchema.entries,
  outcome: oneOf(['given', 'declined']),
  confirmationReason: optionalText(1000),
})

/** What waits for a head of division. */
export const confirmations = new Hono<Env>()

confirmations.get('/', permit('task.confirm'), (c) => {
  const { store } = c.var
  const queue = confirmingQueue(store.plans(), signedIn(c).divisionId ?? '')
  return page(c, <ConfirmationsPage frame={frameOf(c)} office={store.office()} queue={queue} />)
})

/** The head's word on one occurrence. */
export const confirmation = new Hono<Env>()

confirmation.post('/', async (c) => {
  const named = occurrenceFor(c)
  if (!mayConfirm(signedIn(c), named.task)) throw refusalFor(c, named.task)
  const form = await readForm(c, AnswerSchema)
  if (!form.valid) return showSettlement(c, named, form.state)
  const { outcome, confirmationReason: reason, shown } = form.values
  const given = outcome === 'given'
  if (!given && reason === '')
    return showSettlement(c, named, withProblem(form.state, 'confirmationReason', 'required'))
  const word = { ...nameOf(named), given, reason }
  const rule = (plan: Plan) => answerConfirmation(plan, word, c.var.act)
  await c.var.store.change(named.plan.year, c.var.act, asShown(shown, shownOf(named), rule))
  return done(c, '/confirmations', given ? 'submitted' : 'returned')
})
