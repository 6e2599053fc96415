import { Hono } from 'hono'
import * as v from 'valibot'
import { BreakdownPage } from '#views/breakdown/page.tsx'
import { SheetPreviewPage } from '#views/breakdown/preview.tsx'
import { applyChange, changesIn, type SheetChanges } from '../domain/breakdown-sheet/changes.ts'
import type { TaskChange } from '../domain/breakdown-sheet/read-row.ts'
import type { SheetRow } from '../domain/breakdown-sheet/row.ts'
import { inTurn } from '../domain/entry.ts'
import { requireNotClosed } from '../domain/gate.ts'
import type { Plan } from '../domain/plan.ts'
import type { Context, Env } from '../http/context.ts'
import { readDocument } from '../http/document.ts'
import { many, readForm } from '../http/form.ts'
import { momentOf } from '../http/moment.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { messages } from '../messages/index.ts'
import { breakdownRows } from '../parse/sheet/breakdown-rows.ts'
import { readObligation } from '../parse/sheet/obligation-words.ts'
import { breakdownOfPlan } from '../reports/breakdown-plan.ts'
import { shownChange, toldOf } from '../reports/sheet-changes.ts'
import { readRows } from './sheet-rows.ts'

const RowSchema = v.object({
  row: v.number(),
  code: v.string(),
  cells: v.record(v.string(), v.string()),
})
const json = () => v.pipe(v.string('required'), v.parseJson(undefined, 'required'))
const RowsSchema = v.object({
  rows: v.pipe(json(), v.array(RowSchema)),
  seen: v.pipe(json(), v.record(v.string(), v.string())),
  codes: many(),
})

export const breakdown = new Hono<Env>()

breakdown.get('/:year/breakdown', permit('plan.prepare'), (c) =>
  page(c, <BreakdownPage frame={frameOf(c)} plan={planFor(c)} />),
)

breakdown.post('/:year/breakdown', permit('plan.prepare'), async (c) => {
  const plan = planFor(c)
  requireNotClosed(plan)
  return readRows(c, await readDocument(c), {
    preview: (now, rows) => preview(now, plan, breakdownRows(rows)),
    refuse: (now, refused) =>
      page(now, <BreakdownPage frame={frameOf(now)} plan={plan} refused={refused} />, 422),
  })
})

breakdown.post('/:year/breakdown/rows', permit('plan.prepare'), async (c) => {
  const plan = planFor(c)
  requireNotClosed(plan)
  const form = await readForm(c, RowsSchema)
  if (!form.valid) return c.redirect(`/plans/${plan.year}/breakdown`, 303)
  const { rows, seen, codes } = form.values
  const ticked = changesOf(c, plan, rows).changes.filter(({ task }) => codes.includes(task.code))
  if (ticked.some((change) => seen[change.task.code] !== sightOf(change))) return preview(c, plan, rows, true)
  const { m, act, store } = c.var
  const office = store.office()
  const steps = ticked.map((change) => {
    const told = toldOf(shownChange(change, plan.year, office, m), m)
    return (before: Plan) => applyChange(before, change, told, act)
  })
  await store.change(plan.year, act, (before) => inTurn(before, steps))
  return done(c, `/plans/${plan.year}/breakdown`, 'imported')
})

function changesOf(c: Context, plan: Plan, rows: readonly SheetRow[]): SheetChanges {
  const office = c.var.store.office()
  const source = { plan, office, moment: momentOf(c) }
  const exported = Object.values(messages).map((m) => {
    const { columns, rows } = breakdownOfPlan(source, m)
    return breakdownRows([columns.map(({ title }) => title), ...rows.map((row) => row.map(String))])
  })
  return changesIn(plan, rows, {
    divisions: office.divisions,
    exported,
    readObligation: (words) => readObligation(words, plan.year),
  })
}

/** What a person saw of a task before it was changed: it must still be so when the change is written. */
function sightOf({ task, fields, values }: TaskChange): string {
  const { title, leadId, supportIds, obligation } = task
  return JSON.stringify([fields, { title, leadId, supportIds, obligation }, values])
}

function preview(c: Context, plan: Plan, rows: readonly SheetRow[], isStale = false) {
  const { m, store } = c.var
  const { changes, ...rest } = changesOf(c, plan, rows)
  const shown = {
    ...rest,
    changes: changes.map((change) => shownChange(change, plan.year, store.office(), m)),
    rows: JSON.stringify(rows),
    seen: JSON.stringify(Object.fromEntries(changes.map((change) => [change.task.code, sightOf(change)]))),
  }
  const refused = isStale ? m.sheet.stale : undefined
  c.header('HX-Push-Url', 'false')
  return page(
    c,
    <SheetPreviewPage frame={frameOf(c)} plan={plan} preview={shown} refused={refused} />,
    isStale ? 409 : 200,
  )
}
