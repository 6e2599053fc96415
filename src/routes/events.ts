import { Hono } from 'hono'
import { recordEvent } from '../domain/reporting/event.ts'
import type { Env } from '../http/context.ts'
import { readEvent, recordedTask } from '../http/event.ts'
import { done } from '../http/page.ts'
import { showTask } from './tasks.tsx'

export const events = new Hono<Env>()

events.post('/', async (c) => {
  const { act, store, deps } = c.var
  const named = recordedTask(c)
  const { plan, task } = named
  const read = await readEvent(c, task)
  if (!read.valid) return showTask(c, named, { event: read.state })
  const event = { code: task.code, ...read.event }
  await store.change(plan.year, act, (before) => recordEvent(before, event, deps.calendar()))
  return done(c, `/plans/${plan.year}/tasks/${task.code}`, 'recorded')
})
