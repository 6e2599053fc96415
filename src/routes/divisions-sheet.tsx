import { Hono } from 'hono'
import { formOf } from '#views/shared/form.tsx'
import { RowsPage, RowsPreviewPage } from '#views/shared/rows.tsx'
import { divisionColumns, judgeDivisions } from '../domain/office/division-line.ts'
import { addDivisions } from '../domain/office/divisions.ts'
import { newValues } from '../domain/office/sheet-line.ts'
import type { Context, Env } from '../http/context.ts'
import { readDocument } from '../http/document.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { tallyOf } from '../http/tally.ts'
import { readDivisionLines } from '../parse/sheet/division-lines.ts'
import { carried, isWrong, previewed, type Rows, readCarried } from './pasted.ts'
import { readRows } from './sheet-rows.ts'

/** Many divisions at once: pasted or uploaded, previewed, then added. */
export const divisionsSheet = new Hono<Env>()

divisionsSheet.use(permit('division.manage'))

divisionsSheet.get('/sheet', (c) => show(c))

divisionsSheet.post('/sheet', async (c) => {
  const posted = await readDocument(c)
  return readRows(c, posted, {
    preview,
    refuse: (now, refused) => show(now, { pasted: posted.pasted, refused }),
  })
})

divisionsSheet.post('/rows', async (c) => {
  const { store, act } = c.var
  const { rows, enters } = await readCarried(c)
  if (!rows) return c.redirect('/divisions/sheet', 303)
  const lines = linesIn(c, rows)
  if (!enters || lines.some(isWrong)) return preview(c, rows)
  await store.changeOffice(act, (office) => addDivisions(office, newValues(lines), act))
  return done(c, '/divisions', 'added', tallyOf(newValues(lines).length, []))
})

function linesIn(c: Context, rows: Rows) {
  return judgeDivisions(readDivisionLines(rows), c.var.store.office())
}

function preview(c: Context, rows: Rows) {
  const { m } = c.var
  const { column, hint, add } = m.rows.divisions
  const lines = linesIn(c, rows)
  const told = {
    ...carried(rows),
    list: listOf(c),
    heads: divisionColumns.map((one) => column[one]),
    rows: previewed(m, lines, column, ({ name, duties }) => [name, duties]),
    enter: add(newValues(lines).length),
    hint,
  }
  c.header('HX-Push-Url', 'false')
  return page(c, <RowsPreviewPage frame={frameOf(c)} preview={told} />, lines.some(isWrong) ? 422 : 200)
}

function show(c: Context, { pasted = '', refused = '' } = {}) {
  const { title, hint } = c.var.m.rows.divisions
  const told = { list: listOf(c), title, hint, refused, form: formOf({ text: pasted }) }
  return page(c, <RowsPage frame={frameOf(c)} {...told} />, refused ? 422 : 200)
}

function listOf({ var: { m } }: Context) {
  return { href: '/divisions', name: m.division.title }
}
