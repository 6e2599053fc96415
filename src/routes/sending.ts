/** Papers and sheets on their way to whoever asked: a long one is written while its job's page tells how far it is. */
import type { Context } from '../http/context.ts'
import { download } from '../http/download.ts'
import { lengthy } from '../http/lengthy.ts'
import type { Paper } from '../reports/paper.ts'
import type { Table } from '../reports/table.ts'

/** @param name of the file, without its ending */
export function sendWord(c: Context, paper: Paper, name: string, locale = c.var.locale): Promise<Response> {
  return lengthy(c, 'paper', async (work) => {
    const bytes = await c.var.deps.workshop.do('writeWord', { paper, locale }, work)
    return { file: `${name}.docx`, answer: (now) => download(now, bytes, { name, format: 'docx' }) }
  })
}

/** @param name of the file, without its ending */
export function sendSheet(c: Context, table: Table, name = table.title): Promise<Response> {
  return lengthy(c, 'paper', async (work) => {
    const bytes = await c.var.deps.workshop.do('writeSheet', table, work)
    return { file: `${name}.xlsx`, answer: (now) => download(now, bytes, { name, format: 'xlsx' }) }
  })
}
