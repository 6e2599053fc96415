import { Hono } from 'hono'
import * as v from 'valibot'
import type { Plan } from '../domain/plan.ts'
import { answerExtension, askExtension } from '../domain/reporting/extension.ts'
import type { Env } from '../http/context.ts'
import { day, oneOf, optionalText, readForm, text, withProblem } from '../http/form.ts'
import { addressOf, nameOf, occurrenceFor, requireSubmitter, shownOf } from '../http/named.ts'
import { done } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { asShown, ShownSchema } from '../http/seen.ts'
import { showSettlement } from './occurrences.tsx'

const AskSchema = v.object({ dueOn: day(), extensionReason: text(1000) })
const AnswerSchema = v.object({
  ...ShownSchema.entries,
  outcome: oneOf(['granted', 'declined']),
  answer: optionalText(1000),
})

/** A later day for one occurrence: asked for by the lead division, answered by the office. */
export const extensions = new Hono<Env>()

extensions.post('/', async (c) => {
  const named = occurrenceFor(c)
  requireSubmitter(c, named.task)
  const form = await readForm(c, AskSchema)
  if (!form.valid) return showSettlement(c, named, form.state)
  const { dueOn, extensionReason: reason } = form.values
  const request = { ...nameOf(named), dueOn, reason }
  await c.var.store.change(named.plan.year, c.var.act, (plan) => askExtension(plan, request, c.var.act))
  return done(c, addressOf(named), 'extension-asked')
})

extensions.post('/answer', permit('task.verify'), async (c) => {
  const named = occurrenceFor(c)
  const form = await readForm(c, AnswerSchema)
  if (!form.valid) return showSettlement(c, named, form.state)
  const { outcome, answer: reason, shown } = form.values
  const granted = outcome === 'granted'
  if (!granted && reason === '')
    return showSettlement(c, named, withProblem(form.state, 'answer', 'required'))
  const word = { ...nameOf(named), granted, reason }
  const rule = (plan: Plan) => answerExtension(plan, word, c.var.act)
  await c.var.store.change(named.plan.year, c.var.act, asShown(shown, shownOf(named), rule))
  return done(c, `/plans/${named.plan.year}/verifications`, `extension-${outcome}`)
})
