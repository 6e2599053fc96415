/** The form that records one event. */
import * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import { mayRecord } from '../domain/office/permission.ts'
import type { Task } from '../domain/task.ts'
import { instantOf, isAfter } from '../domain/time/day.ts'
import type { Event } from '../domain/time/schedule.ts'
import type { Context } from './context.ts'
import { clockTime, day, optionalText, readForm, text, withProblem } from './form.ts'
import { type NamedTask, refusalFor, taskFor } from './named.ts'
import { signedIn } from './permit.ts'

const EventSchema = v.object({
  title: text(),
  day: day(),
  time: v.optional(clockTime(), ''),
  /** a line for each field of the ledger's own: 文号：津民宗罚〔2021〕1号 */
  fields: optionalText(2000),
})

type ReadEvent =
  | { readonly valid: true; readonly event: Event }
  | { readonly valid: false; readonly state: FormState }

/** @throws Refusal plan-missing, task-missing, and other-division or not-permitted for those who may not record */
export function recordedTask(c: Context): NamedTask {
  const named = taskFor(c)
  if (!mayRecord(signedIn(c), named.task)) throw refusalFor(c, named.task)
  return named
}

/** A clock of hours needs the hour, and nothing is recorded before it happened. */
export async function readEvent(c: Context, task: Task): Promise<ReadEvent> {
  const form = await readForm(c, EventSchema)
  if (!form.valid) return form
  const { title, day, time, fields } = form.values
  if (runsInHours(task) && time === '') return wrong(form.state, 'time', 'required')
  const startedAt = instantOf(day, time || '00:00')
  if (isAfter(startedAt, c.get('act').at)) return wrong(form.state, 'day', 'day-in-future')
  return { valid: true, event: { title, startedAt, ...fieldsIn(fields) } }
}

/** 文号：津民宗罚〔2021〕1号; a line that names no field is a note. */
function fieldsIn(lines: string): { fields?: Record<string, string> } {
  const fields = lines.split('\n').flatMap((line) => {
    const [, name = '', value = ''] = /^([^：:]{1,40})[：:](.+)$/.exec(line.trim()) ?? []
    return value.trim() === '' ? [] : [[name.trim(), value.trim()] as const]
  })
  return fields.length === 0 ? {} : { fields: Object.fromEntries(fields) }
}

export function runsInHours({ obligation }: Task): boolean {
  return obligation?.kind === 'onEvent' && obligation.within.unit === 'hour'
}

function wrong(state: FormState, name: string, problem: Parameters<typeof withProblem>[2]): ReadEvent {
  return { valid: false, state: withProblem(state, name, problem) }
}
