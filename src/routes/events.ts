import { Hono } from 'hono'
import * as v from 'valibot'
import { instantOf, isAfter } from '../domain/day.ts'
import { recordEvent } from '../domain/event.ts'
import { mayRecord } from '../domain/permission.ts'
import type { Task } from '../domain/task.ts'
import type { Context, Env } from '../http/context.ts'
import { clockTime, day, readForm, text, withProblem } from '../http/form.ts'
import { refusalFor, taskFor } from '../http/named.ts'
import { done } from '../http/page.ts'
import { signedIn } from '../http/permit.ts'
import { showTask } from './tasks.tsx'

const EventSchema = v.object({ title: text(), day: day(), time: v.optional(clockTime(), '') })

export const events = new Hono<Env>()

events.post('/', async (c) => {
  const { act, store, deps } = c.var
  const named = taskFor(c)
  const { plan, task } = named
  if (!mayRecord(signedIn(c), task)) throw refusalFor(c, task)
  const form = checked(c, task, await readForm(c, EventSchema))
  if (!form.valid) return showTask(c, named, { event: form.state })
  const { title, day, time } = form.values
  const event = { code: task.code, title, startedAt: instantOf(day, time || '00:00') }
  await store.change(plan.year, act, (before) => recordEvent(before, event, deps.calendar()))
  return done(c, `/plans/${plan.year}/tasks/${task.code}`, 'recorded')
})

type EventForm = Awaited<ReturnType<typeof readForm<typeof EventSchema>>>

/** A clock of hours needs the hour, and nothing is recorded before it happened. */
function checked(c: Context, { obligation }: Task, form: EventForm): EventForm {
  if (!form.valid) return form
  const { day, time } = form.values
  const inHours = obligation?.kind === 'onEvent' && obligation.within.unit === 'hour'
  if (inHours && time === '') return refused(form, 'time', 'required')
  if (isAfter(instantOf(day, time || '00:00'), c.var.act.at)) return refused(form, 'day', 'day-in-future')
  return form
}

function refused(form: EventForm, name: string, problem: Parameters<typeof withProblem>[2]): EventForm {
  return { valid: false, state: withProblem(form.state, name, problem), files: form.files }
}
