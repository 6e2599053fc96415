import { Hono } from 'hono'
import { AuditPage } from '#views/history/audit.tsx'
import { type Book, countOf, soughtIn, telling } from '../domain/office/audit.ts'
import { pageOf } from '../domain/paging.ts'
import { addDays } from '../domain/time/day.ts'
import { bookFor, booksOf, questionOf } from '../http/audit.ts'
import type { Context, Env } from '../http/context.ts'
import { download } from '../http/download.ts'
import { frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { toCsv } from '../reports/csv.ts'
import { historyTable } from '../reports/history.ts'
import { toJson } from '../reports/json.ts'
import { firstBrokenEntry } from '../store/history.ts'

/** Every history, to read, to search and to take away; nothing here changes anything. */
export const audit = new Hono<Env>()

audit.use(permit('history.audit'))

audit.get('/', (c) => {
  const book = bookFor(c)
  return page(
    c,
    <AuditPage
      frame={frameOf(c)}
      office={c.var.store.office()}
      books={booksOf(c).map(({ name }) => name)}
      book={book.name}
      count={book.entries.length}
      first={firstLooks(c, book)}
      broken={firstBrokenEntry(book.entries)}
      question={questionOf(c)}
      entries={pageOf(sought(c), c.req.query('page'))}
    />,
  )
})

audit.get('/entries.csv', (c) => {
  const { m, store } = c.var
  const name = nameOf(c)
  return download(c, toCsv(historyTable(name, sought(c), store.office(), m)), { name, format: 'csv' })
})

/** The whole book, so that its chain can be proved elsewhere. */
audit.get('/entries.json', (c) =>
  download(c, toJson(bookFor(c).entries), { name: nameOf(c), format: 'json' }),
)

/** Of the last thirty days, in the book that tells of sign-ins and accounts. */
function firstLooks(c: Context, book: Book) {
  const from = addDays(c.var.act.on, -30)
  const actions = book.name === 'office' ? telling : []
  return actions.map((action) => ({ action, from, count: countOf(book, action, from) }))
}

function sought(c: Context) {
  return soughtIn(bookFor(c), questionOf(c), (action) => c.var.m.entry.action[action])
}

function nameOf(c: Context): string {
  const { m } = c.var
  return `${m.entry.title} ${m.entry.book(bookFor(c).name)}`
}
