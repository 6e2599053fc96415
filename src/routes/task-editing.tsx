import { Hono } from 'hono'
import * as v from 'valibot'
import { withQuery } from '#views/shared/address.ts'
import { type FormState, typedList, typedText } from '#views/shared/form.tsx'
import type { Opened } from '#views/shared/in-place.tsx'
import { ReschedulePage } from '#views/workbench/reschedule.tsx'
import { correctTask, reschedulingOf } from '../domain/breakdown/correction.ts'
import { splitTask } from '../domain/breakdown/split.ts'
import { addTask, editTask, removeTask } from '../domain/breakdown/task-editing.ts'
import { itemOfTask } from '../domain/document/clause.ts'
import { taskOf } from '../domain/find.ts'
import { requireIssued } from '../domain/gate.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Task } from '../domain/task.ts'
import type { Context, Env } from '../http/context.ts'
import { many, readValues, withProblem } from '../http/form.ts'
import { againAt, openedIn, type Place, readStated } from '../http/in-place.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { asShown, requireSeen, ShownSchema } from '../http/seen.ts'
import {
  CorrectionSchema,
  divisionsFrom,
  EditSchema,
  fieldsOf,
  obligationOf,
  typedTask,
} from '../http/task-form.ts'
import { changeUndoably } from '../http/undo.ts'
import { listAt } from './list-place.ts'
import { workbenchPage } from './workbench.tsx'

const ClausesSchema = v.object({ clauseIds: many() })

export const taskEditing = new Hono<Env>()

taskEditing.post('/:year/tasks', permit('plan.prepare'), async (c) => {
  const { year } = planFor(c)
  const clauseIds = await chosenClauses(c)
  const plan = await changeUndoably(c, year, (before) => addTask(before, { clauseIds }))
  const code = holderOf(plan, clauseIds)
  return done(c, `/plans/${year}/workbench?edit=${code}#task-${code}`, 'added')
})

taskEditing.post('/:year/tasks/:code', permit('plan.prepare'), (c) => {
  const plan = planFor(c)
  const task = taskOf(plan, c.req.param('code'))
  return plan.status === 'draft' ? edit(c, plan, task) : correct(c, plan, task)
})

taskEditing.post('/:year/tasks/:code/split', permit('plan.prepare'), async (c) => {
  const { year } = planFor(c)
  const clauseIds = await chosenClauses(c)
  const values = { code: c.req.param('code'), clauseIds }
  const plan = await changeUndoably(c, year, (before) => splitTask(before, values))
  return done(c, `/plans/${year}/workbench#task-${holderOf(plan, clauseIds)}`, 'split')
})

taskEditing.post('/:year/tasks/:code/removal', permit('plan.prepare'), async (c) => {
  const { year } = planFor(c)
  const code = c.req.param('code')
  const { shown } = await readValues(c, ShownSchema)
  await changeUndoably(
    c,
    year,
    asShown(
      shown,
      (plan) => taskOf(plan, code),
      (plan) => removeTask(plan, code),
    ),
  )
  return done(c, `/plans/${year}/workbench#item-${itemOfTask(code)}`, 'removed')
})

async function edit(c: Context, plan: Plan, task: Task) {
  const form = await readStated(c, EditSchema, fieldsOf(plan), typedTask(task, plan.year))
  const place = placeOf(c, plan, task)
  if (!form.valid) return place.show(form.state, 422)
  const { title, clauseIds, ...rest } = form.values
  const values = {
    code: task.code,
    title,
    clauseIds,
    ...divisionsFrom(c, rest),
    obligation: obligationOf(rest, task),
  }
  await changeUndoably(c, plan.year, (before) => {
    requireSeen(form.state, typedTask(taskOf(before, task.code), plan.year), againAt(place))
    return editTask(before, values)
  })
  return done(c, place.to, 'saved')
}

/** After issue an obligation and a lead division cannot be taken away again. */
async function correct(c: Context, plan: Plan, task: Task) {
  const { store, act } = c.var
  const form = await readStated(c, CorrectionSchema, fieldsOf(plan), typedTask(task, plan.year))
  requireIssued(plan)
  if (isReshaped(form.state, task)) throw new Refusal('plan-not-draft')
  const place = placeOf(c, plan, task)
  if (!form.valid) return place.show(form.state, 422)
  const obligation = obligationOf(form.values, task)
  if (!obligation) return place.show(withProblem(form.state, 'kind', 'required'), 422)
  const requireUnmoved = (kept: Task) => {
    const { title, clauseIds, ...seen } = typedTask(kept, plan.year)
    requireSeen(form.state, seen, againAt(place))
  }
  requireUnmoved(task)
  const rescheduling = reschedulingOf(task, obligation, plan.year, act.on)
  if (form.values.confirmed === '' && rescheduling.go.length + rescheduling.come.length > 0) {
    c.header('HX-Push-Url', 'false')
    const told = { plan, task, obligation, rescheduling, form: form.state }
    return page(c, <ReschedulePage frame={frameOf(c)} {...told} />)
  }
  const { leadId } = form.values
  const values = { code: task.code, obligation, ...divisionsFrom(c, form.values), leadId }
  await store.change(plan.year, act, (before) => {
    requireUnmoved(taskOf(before, task.code))
    return correctTask(before, values, act)
  })
  return done(c, place.to, 'saved')
}

/** Where the value was opened, if the task still stands there; otherwise the workbench's own form. */
function placeOf(c: Context, plan: Plan, { code }: Task): Place {
  const opened = openedIn(c, fieldsOf(plan))
  if (!opened) return benchPlace(c, plan.year, code, null)
  const list = listAt(c, plan)
  if (!list) return benchPlace(c, plan.year, code, opened)
  const name = `${code}.${opened.field}`
  const whole = benchPlace(c, plan.year, code, null)
  return {
    to: `${list.here}#${name}`,
    page: withQuery(list.here, 'edit', name),
    show: (form, status) =>
      list.shows(code)
        ? list.show({ opening: { ...opened, row: code, form } }, status)
        : whole.show(form, status),
  }
}

function benchPlace(c: Context, year: number, code: string, opened: Opened | null): Place {
  const bench = `/plans/${year}/workbench`
  const name = opened ? `${code}.${opened.field}` : code
  return {
    to: `${bench}#${opened ? name : `task-${code}`}`,
    page: `${bench}?edit=${name}#task-${code}`,
    show: (form, status) => workbenchPage(c, c.var.store.plan(year), { code, opened, form }, status),
  }
}

/** Title and clauses belong to a draft: a form that says others was opened before the plan was issued. */
function isReshaped(form: FormState, task: Task): boolean {
  const title = typedText(form, 'title')
  const clauseIds = typedList(form, 'clauseIds')
  return (title !== '' && title !== task.title) || clauseIds.some((id) => !task.clauseIds.includes(id))
}

async function chosenClauses(c: Context): Promise<string[]> {
  return (await readValues(c, ClausesSchema)).clauseIds
}

/** The task in which a change has put the clauses. */
function holderOf(plan: Plan, clauseIds: readonly string[]): string {
  return plan.tasks.find((task) => task.clauseIds.some((id) => clauseIds.includes(id)))?.code ?? ''
}
