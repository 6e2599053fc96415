import { Hono } from 'hono'
import * as v from 'valibot'
import { LedgerPage } from '#views/ledger/page.tsx'
import { LedgerPreviewPage } from '#views/ledger/preview.tsx'
import { blankForm, type FormState, formOf } from '#views/shared/form.tsx'
import { requireIssued } from '../domain/gate.ts'
import { mayInspect, mayRecord } from '../domain/office/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { recordEvent, recordEvents } from '../domain/reporting/event.ts'
import { newEvents } from '../domain/reporting/event-line.ts'
import { type Ledger, ledgerOf } from '../domain/standing/ledger.ts'
import type { Context, Env } from '../http/context.ts'
import { readDocument } from '../http/document.ts'
import { download } from '../http/download.ts'
import { readEvent, recordedTask, runsInHours } from '../http/event.ts'
import { readForm } from '../http/form.ts'
import { momentOf } from '../http/moment.ts'
import { type NamedTask, taskFor } from '../http/named.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { readEventLines } from '../parse/event-lines.ts'
import { tabbedRow } from '../parse/tabbed.ts'
import { toCsv } from '../reports/csv.ts'
import { ledgerTable } from '../reports/ledger.ts'
import { sendSheet } from './sending.ts'
import { readRows } from './sheet-rows.ts'

/** As JSON, because browsers rewrite the newlines of form fields. */
const RowsSchema = v.object({
  rows: v.pipe(v.string('required'), v.parseJson(undefined, 'required'), v.array(v.array(v.string()))),
})

type Rows = readonly (readonly string[])[]

/** The events of one task: read, recorded one by one or many at once, and taken away as a table. */
export const ledger = new Hono<Env>()

ledger.get('/ledger', permit('plan.read'), (c) => show(c, inspectedTask(c)))

ledger.get('/ledger.csv', permit('plan.read'), (c) => {
  const named = inspectedTask(c)
  const { m } = c.var
  const { code, title } = named.task
  const name = m.ledger.fileName(code, title)
  return download(c, toCsv(ledgerTable(name, ledgerFor(c, named), m)), { name, format: 'csv' })
})

ledger.get('/ledger.xlsx', permit('plan.read'), (c) => {
  const named = inspectedTask(c)
  const { m } = c.var
  const { code, title } = named.task
  const name = m.ledger.fileName(code, title)
  return sendSheet(c, ledgerTable(name, ledgerFor(c, named), m))
})

ledger.post('/ledger', async (c) => {
  const { act, store, deps } = c.var
  const named = recordedTask(c)
  const read = await readEvent(c, named.task)
  if (!read.valid) return show(c, named, { event: read.state })
  const event = { code: named.task.code, ...read.event }
  await store.change(named.plan.year, act, (before) => recordEvent(before, event, deps.calendar()))
  return done(c, addressOf(named), 'recorded')
})

ledger.get('/ledger/preview', (c) => c.redirect(addressOf(taskFor(c)), 303))

ledger.post('/ledger/preview', async (c) => {
  const named = recordedTask(c)
  const posted = await readDocument(c)
  return readRows(c, posted, {
    preview: (now, rows) => preview(now, named, rows),
    refuse: (now, refused) => show(now, named, { rows: formOf({ text: posted.pasted }), refused }),
  })
})

ledger.post('/ledger/rows', async (c) => {
  const { act, store, deps } = c.var
  const named = recordedTask(c)
  const form = await readForm(c, RowsSchema)
  if (!form.valid) return show(c, named, { rows: form.state })
  const lines = linesIn(c, named, form.values.rows)
  if (lines.some(({ problem }) => problem)) return preview(c, named, form.values.rows)
  const { code } = named.task
  const events = newEvents(lines, named.task)
  await store.change(named.plan.year, act, (plan) => recordEvents(plan, { code, events }, deps.calendar()))
  return done(c, addressOf(named), 'recorded')
})

interface Wrong {
  readonly event?: FormState
  readonly rows?: FormState
  readonly refused?: string
}

/** A plan without work to record has no form to give typed text back in. */
function show(c: Context, named: NamedTask, wrong?: Wrong) {
  if (wrong) requireIssued(named.plan)
  const told = {
    frame: frameOf(c),
    ...named,
    office: c.var.store.office(),
    ledger: ledgerFor(c, named),
    address: addressOf(named),
    records: named.plan.status === 'issued' && mayRecord(signedIn(c), named.task),
    event: blankForm,
    rows: blankForm,
    refused: '',
    ...wrong,
  }
  return page(c, <LedgerPage {...told} />, wrong ? 422 : 200)
}

function preview(c: Context, named: NamedTask, rows: Rows) {
  const lines = linesIn(c, named, rows)
  const wrong = lines.some(({ problem }) => problem)
  const told = {
    frame: frameOf(c),
    task: named.task,
    address: addressOf(named),
    rows: JSON.stringify(rows),
    form: formOf({ text: rows.map(tabbedRow).join('\n') }),
    lines,
  }
  c.header('HX-Push-Url', 'false')
  return page(c, <LedgerPreviewPage {...told} inHours={runsInHours(named.task)} />, wrong ? 422 : 200)
}

function linesIn(c: Context, { task }: NamedTask, rows: Rows) {
  return readEventLines(rows, { inHours: runsInHours(task), now: c.var.act.at })
}

/** @throws Refusal page-missing */
function inspectedTask(c: Context): NamedTask {
  const named = taskFor(c)
  if (!mayInspect(signedIn(c), named.task)) throw new Refusal('page-missing')
  return named
}

/** @throws Refusal event-not-expected */
function ledgerFor(c: Context, { plan, task }: NamedTask): Ledger {
  const found = ledgerOf(plan, task, c.var.deps.calendar(), momentOf(c))
  if (!found) throw new Refusal('event-not-expected')
  return found
}

function addressOf({ plan, task }: NamedTask): string {
  return `/plans/${plan.year}/tasks/${task.code}/ledger`
}
