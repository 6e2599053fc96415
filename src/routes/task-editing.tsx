import { Hono } from 'hono'
import * as v from 'valibot'
import { ReschedulePage } from '#views/workbench/reschedule.tsx'
import { correctTask, reschedulingOf } from '../domain/breakdown/correction.ts'
import { splitTask } from '../domain/breakdown/split.ts'
import { addTask, editTask, removeTask } from '../domain/breakdown/task-editing.ts'
import { itemOfTask } from '../domain/document/clause.ts'
import { taskOf } from '../domain/find.ts'
import { requireIssued } from '../domain/gate.ts'
import { divisionOf } from '../domain/office/divisions.ts'
import type { Plan } from '../domain/plan.ts'
import type { Task } from '../domain/task.ts'
import type { Context, Env } from '../http/context.ts'
import { many, optionalText, readForm, readValues, text, withProblem } from '../http/form.ts'
import { type ObligationForm, ObligationFormSchema, obligationFrom } from '../http/obligation.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { type Again, requireSeen } from '../http/seen.ts'
import { changeUndoably } from '../http/undo.ts'
import { typedTask, workbenchPage } from './workbench.tsx'

const ClausesSchema = v.object({ clauseIds: many() })
const DivisionsSchema = v.object({ leadId: optionalText(), supportIds: many() })
const EditSchema = v.intersect([
  v.object({ title: text(80), ...ClausesSchema.entries, ...DivisionsSchema.entries }),
  ObligationFormSchema,
])
const CorrectionSchema = v.intersect([
  v.object({
    leadId: text(),
    supportIds: many(),
    /** the occurrences that it touches were seen */
    confirmed: optionalText(),
  }),
  ObligationFormSchema,
])

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
  await changeUndoably(c, year, (plan) => removeTask(plan, code))
  return done(c, `/plans/${year}/workbench#item-${itemOfTask(code)}`, 'removed')
})

async function edit(c: Context, plan: Plan, task: Task) {
  const form = await readForm(c, EditSchema)
  if (!form.valid) return workbenchPage(c, plan, { code: task.code, form: form.state }, 422)
  const { title, clauseIds, ...rest } = form.values
  const values = {
    code: task.code,
    title,
    clauseIds,
    ...divisionsFrom(c, rest),
    obligation: obligationOf(rest, task),
  }
  await changeUndoably(c, plan.year, (before) => {
    requireSeen(form.state, typedTask(taskOf(before, task.code), plan.year), againFor(c, plan, task))
    return editTask(before, values)
  })
  return done(c, `/plans/${plan.year}/workbench#task-${task.code}`, 'saved')
}

/** After issue an obligation and a lead division cannot be taken away again. */
async function correct(c: Context, plan: Plan, task: Task) {
  const { store, act } = c.var
  const form = await readForm(c, CorrectionSchema)
  requireIssued(plan)
  if (!form.valid) return workbenchPage(c, plan, { code: task.code, form: form.state }, 422)
  const obligation = obligationOf(form.values, task)
  if (!obligation) {
    return workbenchPage(c, plan, { code: task.code, form: withProblem(form.state, 'kind', 'required') }, 422)
  }
  const requireUnmoved = (kept: Task) => {
    const { title, clauseIds, ...seen } = typedTask(kept, plan.year)
    requireSeen(form.state, seen, againFor(c, plan, task))
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
  return done(c, `/plans/${plan.year}/workbench#task-${task.code}`, 'saved')
}

function againFor(c: Context, { year }: Plan, { code }: Task): Again {
  return {
    page: `/plans/${year}/workbench?edit=${code}#task-${code}`,
    show: (form) => workbenchPage(c, c.var.store.plan(year), { code, form }, 409),
  }
}

function obligationOf(form: ObligationForm, task: Task) {
  return obligationFrom(form, task.obligation?.phrase ?? '')
}

/** @throws Refusal division-missing */
function divisionsFrom(c: Context, { leadId, supportIds }: v.InferOutput<typeof DivisionsSchema>) {
  for (const id of [leadId, ...supportIds].filter(Boolean)) divisionOf(c.var.store.office(), id)
  return { leadId: leadId || null, supportIds }
}

async function chosenClauses(c: Context): Promise<string[]> {
  return (await readValues(c, ClausesSchema)).clauseIds
}

/** The task in which a change has put the clauses. */
function holderOf(plan: Plan, clauseIds: readonly string[]): string {
  return plan.tasks.find((task) => task.clauseIds.some((id) => clauseIds.includes(id)))?.code ?? ''
}
