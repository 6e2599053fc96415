import { Hono } from 'hono'
import * as v from 'valibot'
import { RegisterPreviewPage } from '#views/register/preview.tsx'
import { RegisterSheetPage } from '#views/register/sheet.tsx'
import { formOf } from '#views/shared/form.tsx'
import { type JudgedLine, judgeLines, newApplications } from '../domain/application/line.ts'
import { importApplications } from '../domain/application/register.ts'
import { yearOf } from '../domain/time/day.ts'
import type { Context, Env } from '../http/context.ts'
import { readDocument } from '../http/document.ts'
import { readForm } from '../http/form.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { readApplicationLines } from '../parse/sheet/application-lines.ts'
import { tabbedRow } from '../parse/tabbed.ts'
import { readRows } from './sheet-rows.ts'

/** As JSON, because browsers rewrite the newlines of form fields. */
const RowsSchema = v.object({
  rows: v.pipe(v.string('required'), v.parseJson(undefined, 'required'), v.array(v.array(v.string()))),
})

type Rows = readonly (readonly string[])[]

/** The register's way out to a spreadsheet and back: pasted or uploaded, previewed, then written. */
export const registerSheet = new Hono<Env>()

registerSheet.get('/sheet', permit('application.manage'), (c) => sheetPage(c))

registerSheet.post('/sheet', permit('application.manage'), async (c) => {
  const posted = await readDocument(c)
  return readRows(c, posted, {
    preview,
    refuse: (now, refused) => sheetPage(now, { pasted: posted.pasted, refused }),
  })
})

registerSheet.post('/rows', permit('application.manage'), async (c) => {
  const form = await readForm(c, RowsSchema)
  if (!form.valid) return c.redirect('/applications/sheet', 303)
  const { rows } = form.values
  const lines = linesIn(c, rows)
  if (lines.some(isWrong)) return preview(c, rows)
  const fresh = newApplications(lines)
  await c.var.store.applications.change(c.var.act, (register) => importApplications(register, fresh))
  const year = fresh.at(-1)?.receivedOn.slice(0, 4)
  return done(c, year ? `/applications?year=${year}` : '/applications', 'entered')
})

function linesIn(c: Context, rows: Rows): JudgedLine[] {
  const { store, act } = c.var
  const lines = readApplicationLines(rows, { divisions: store.office().divisions, today: act.on })
  return judgeLines(lines, store.applications.register())
}

function isWrong({ problems }: JudgedLine): boolean {
  return problems.length > 0
}

function preview(c: Context, rows: Rows) {
  const lines = linesIn(c, rows)
  const told = {
    lines,
    fresh: newApplications(lines).length,
    rows: JSON.stringify(rows),
    form: formOf({ text: rows.map(tabbedRow).join('\n') }),
  }
  c.header('HX-Push-Url', 'false')
  return page(c, <RegisterPreviewPage frame={frameOf(c)} {...told} />, lines.some(isWrong) ? 422 : 200)
}

function sheetPage(c: Context, { pasted = '', refused = '' } = {}) {
  const told = { year: yearOf(c.var.act.on), form: formOf({ text: pasted }), refused }
  return page(c, <RegisterSheetPage frame={frameOf(c)} {...told} />, refused ? 422 : 200)
}
