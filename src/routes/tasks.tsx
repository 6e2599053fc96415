import { Hono } from 'hono'
import * as v from 'valibot'
import type { Frame } from '#views/frame.ts'
import { TaskPage } from '#views/task/page.tsx'
import type { TaskForms } from '#views/task/sight.ts'
import { requireIssued } from '../domain/gate.ts'
import { nudgeTask } from '../domain/reporting/nudge.ts'
import { remarkOnTask } from '../domain/reporting/remark.ts'
import type { Context, Env } from '../http/context.ts'
import { readForm, text } from '../http/form.ts'
import { type NamedTask, taskFor } from '../http/named.ts'
import { done, frameOf, page, planPage } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { sightOf, taskFormsOf } from '../http/sight.ts'

const NudgeSchema = v.object({ nudge: text(500) })
const RemarkSchema = v.object({ remark: text(1000) })

export const tasks = new Hono<Env>()

tasks.get('/', permit('plan.read'), (c) => {
  const named = taskFor(c)
  return planPage(c, named.plan, (frame) => taskPage(c, frame, named))
})

tasks.post('/nudges', permit('task.verify'), async (c) => {
  const { act, store } = c.var
  const named = taskFor(c)
  const form = await readForm(c, NudgeSchema)
  if (!form.valid) return showTask(c, named, { nudge: form.state })
  const { plan, task } = named
  const values = { code: task.code, text: form.values.nudge }
  await store.change(plan.year, act, (before) => nudgeTask(before, values, act))
  return done(c, `/plans/${plan.year}/tasks/${task.code}#nudges`, 'nudged')
})

tasks.post('/remarks', permit('plan.remark'), async (c) => {
  const { act, store } = c.var
  const named = taskFor(c)
  const form = await readForm(c, RemarkSchema)
  if (!form.valid) return showTask(c, named, { remark: form.state })
  const { plan, task } = named
  const values = { code: task.code, text: form.values.remark }
  await store.change(plan.year, act, (before) => remarkOnTask(before, values, act))
  return done(c, `/plans/${plan.year}/tasks/${task.code}#remarks`, 'remarked')
})

/** With the forms that were filled in wrongly, as typed. @throws Refusal plan-not-issued where there are none */
export function showTask(c: Context, named: NamedTask, wrong: Partial<TaskForms>) {
  if (wrong.event || wrong.nudge) requireIssued(named.plan)
  return page(c, taskPage(c, frameOf(c), named, wrong), 422)
}

function taskPage(c: Context, frame: Frame, named: NamedTask, wrong: Partial<TaskForms> = {}) {
  const sight = sightOf(c, named)
  return <TaskPage frame={frame} sight={sight} forms={{ ...taskFormsOf(frame.m, sight), ...wrong }} />
}
