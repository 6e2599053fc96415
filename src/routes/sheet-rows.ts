/** The rows of a sheet, uploaded or pasted, on their way to a preview. */
import type { Work } from '../domain/headway.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Context } from '../http/context.ts'
import type { Posted } from '../http/document.ts'
import { lengthy } from '../http/lengthy.ts'
import { rowsOfCsv } from '../parse/sheet/csv.ts'

type Rows = readonly (readonly string[])[]
type Answer = Response | Promise<Response>

interface Answers {
  readonly preview: (c: Context, rows: Rows) => Answer
  /** the form again, and why the rows cannot be read */
  readonly refuse: (c: Context, refused: string) => Answer
}

export function readRows(c: Context, posted: Posted, { preview, refuse }: Answers): Promise<Response> {
  return lengthy(c, 'sheet', async (work) => {
    const reading = rowsIn(c, posted, work)
    await Promise.allSettled([reading])
    const refused = (now: Context, error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      return refuse(now, now.var.m.refusal[error.code](error.detail))
    }
    return {
      answer: (now) =>
        reading.then((rows) => preview(now, rows)).catch((error: unknown) => refused(now, error)),
    }
  })
}

/** @throws Refusal sheet-needed, and as the reading of a sheet does */
async function rowsIn(c: Context, { file, pasted }: Posted, work: Work): Promise<Rows> {
  const rows = file ? await c.var.deps.workshop.do('readCells', file, work) : rowsOfCsv(pasted)
  if (rows.length === 0) throw new Refusal('sheet-needed')
  return rows
}
