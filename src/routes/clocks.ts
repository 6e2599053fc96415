import { Hono } from 'hono'
import * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import type { Plan } from '../domain/plan.ts'
import { pauseClock, restartClock, resumeClock } from '../domain/reporting/pause.ts'
import { instantOf, isAfter } from '../domain/time/day.ts'
import type { Context, Env } from '../http/context.ts'
import { runsInHours } from '../http/event.ts'
import { clockTime, day, readForm, text, withProblem } from '../http/form.ts'
import { addressOf, type NamedOccurrence, nameOf, occurrenceFor, shownOf } from '../http/named.ts'
import { done } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { asShown, ShownSchema } from '../http/seen.ts'
import type { Problem } from '../messages/common.ts'
import { showSettlement } from './occurrences.tsx'

type ClockAct = 'pause' | 'resume' | 'restart'

/** The office lets the clock of an event stand still, run again, or begin anew. */
export const clocks = new Hono<Env>()

clocks.post('/pauses', permit('task.verify'), async (c) => {
  const { store, act } = c.var
  const named = occurrenceFor(c)
  const read = await readClock(c, named, 'pause')
  if (!read.valid) return showSettlement(c, named, read.state)
  const stated = { ...nameOf(named), moment: read.moment, reason: read.reason }
  const rule = (plan: Plan) => pauseClock(plan, stated, act)
  await store.change(named.plan.year, act, asShown(read.shown, shownOf(named), rule))
  return done(c, `${addressOf(named)}#clock`, 'recorded')
})

clocks.post('/pauses/end', permit('task.verify'), async (c) => {
  const { store, act, deps } = c.var
  const named = occurrenceFor(c)
  const read = await readClock(c, named, 'resume')
  if (!read.valid) return showSettlement(c, named, read.state)
  const stated = { ...nameOf(named), moment: read.moment }
  const rule = (plan: Plan) => resumeClock(plan, stated, deps.calendar())
  await store.change(named.plan.year, act, asShown(read.shown, shownOf(named), rule))
  return done(c, `${addressOf(named)}#clock`, 'recorded')
})

clocks.post('/restarts', permit('task.verify'), async (c) => {
  const { store, act, deps } = c.var
  const named = occurrenceFor(c)
  const read = await readClock(c, named, 'restart')
  if (!read.valid) return showSettlement(c, named, read.state)
  const stated = { ...nameOf(named), moment: read.moment, reason: read.reason }
  const rule = (plan: Plan) => restartClock(plan, stated, act, deps.calendar())
  await store.change(named.plan.year, act, asShown(read.shown, shownOf(named), rule))
  return done(c, `${addressOf(named)}#clock`, 'recorded')
})

type ReadClock =
  | { readonly valid: true; readonly moment: string; readonly reason: string; readonly shown: string }
  | { readonly valid: false; readonly state: FormState }

/** The day, the time where the clock runs in hours, and the reason; nothing is noted before it happened. */
async function readClock(c: Context, { task }: NamedOccurrence, clockAct: ClockAct): Promise<ReadClock> {
  const names = {
    day: `${clockAct}Day`,
    time: `${clockAct}Time`,
    reason: `${clockAct}Reason`,
    shown: 'shown',
  }
  const schema = v.object({
    [names.day]: day(),
    [names.time]: v.optional(clockTime(), ''),
    [names.reason]: clockAct === 'resume' ? v.optional(v.string(), '') : text(500),
    [names.shown]: ShownSchema.entries.shown,
  })
  const form = await readForm(c, schema)
  if (!form.valid) return form
  const wrong = (name: string, problem: Problem): ReadClock => ({
    valid: false,
    state: withProblem(form.state, name, problem),
  })
  const said = [names.day, names.time, names.reason, names.shown].map((name) => form.values[name])
  const [onDay = '', time = '', reason = '', shown = ''] = said
  if (runsInHours(task) && time === '') return wrong(names.time, 'required')
  const moment = instantOf(onDay, time || '00:00')
  if (isAfter(moment, c.var.act.at)) return wrong(names.day, 'day-in-future')
  return { valid: true, moment, reason, shown }
}
