import { Hono } from 'hono'
import type { Editing } from '#views/workbench/bench.ts'
import { WorkbenchPage } from '#views/workbench/page.tsx'
import { coverageOf, coversOf, missing } from '../domain/breakdown/coverage.ts'
import { issuePlan } from '../domain/breakdown/issuance.ts'
import { workbenchOf } from '../domain/breakdown/workbench.ts'
import { manuscriptOf } from '../domain/document/manuscript.ts'
import { requireSettled, unsettledOf } from '../domain/last-year/carrying.ts'
import { planBefore } from '../domain/last-year/clauses.ts'
import { activeDivisions } from '../domain/office/divisions.ts'
import type { Plan } from '../domain/plan.ts'
import { openClausesOf } from '../domain/reference/standing.ts'
import type { Task } from '../domain/task.ts'
import type { Context, Env } from '../http/context.ts'
import { openingOf } from '../http/in-place.ts'
import { done, frameOf, page, type Status } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { opened } from '../http/seen.ts'
import { fieldsOf, typedTask } from '../http/task-form.ts'
import { undoableStep } from '../http/undo.ts'

export const workbench = new Hono<Env>()

workbench.get('/:year/workbench', permit('plan.prepare'), (c) => {
  const plan = planFor(c)
  return workbenchPage(c, plan, editingIn(c, plan))
})

/** ?edit=3.2-1 opens a whole task, ?edit=3.2-1.leadId one value of it. */
function editingIn(c: Context, plan: Plan): Editing | undefined {
  const typed = (code: string) => {
    const task = plan.tasks.find((one) => one.code === code)
    return task && typedTask(task, plan.year)
  }
  const opening = openingOf(c, fieldsOf(plan), typed)
  if (opening) return { code: opening.row, opened: opening, form: opening.form }
  const code = c.req.query('edit') ?? ''
  const whole = typed(code)
  return whole && { code, opened: null, form: opened(whole) }
}

workbench.post('/:year/issuance', permit('plan.prepare'), async (c) => {
  const { store, act } = c.var
  const { year } = planFor(c)
  const older = planBefore(store.plans(), year)
  await store.change(year, act, (plan) => {
    requireSettled(plan, older)
    return issuePlan(plan, act)
  })
  return done(c, `/plans/${year}/monitor`, 'issued')
})

/** The whole page, as it is or with one task open for editing; 422 when what was typed there is wrong. */
export function workbenchPage(c: Context, plan: Plan, editing: Editing | undefined, status: Status = 200) {
  const { divisions } = c.var.store.office()
  const older = planBefore(c.var.store.plans(), plan.year)
  const bench = {
    frame: frameOf(c),
    plan,
    blocks: manuscriptOf(plan.source.text, plan.outline).filter(({ kind }) => kind !== 'aside'),
    covers: new Map(coversOf(plan).map((cover) => [cover.clause.id, cover])),
    coverage: coverageOf(plan),
    missing: missing(plan),
    groups: workbenchOf(plan, divisions, older),
    older: older && { year: older.year, unsettled: unsettledOf(plan, older) },
    referencesLeft: openClausesOf(plan),
    divisions: activeDivisions(c.var.store.office()),
    nameOf: (id: string) => divisions.find((division) => division.id === id)?.name ?? '',
    ticked: new Set(plan.tasks.filter(tickedBy(c.req.query('ticked'))).map(({ code }) => code)),
    editing: editing ?? null,
    undoes: undoableStep(c, plan),
  }
  return page(c, <WorkbenchPage bench={bench} />, status)
}

function tickedBy(wish: string | undefined): (task: Task) => boolean {
  if (wish === 'all') return () => true
  if (wish === 'unfinished')
    return (task) => !task.accepted || task.leadId === null || task.obligation === null
  return () => false
}
