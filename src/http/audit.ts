/** The histories as the auditor reads them: which there are, and what an address asks of one. */
import * as v from 'valibot'
import type { AuditQuestion, Book } from '../domain/office/audit.ts'
import { Refusal } from '../domain/refusal.ts'
import { DaySchema } from '../domain/value.ts'
import type { Context } from './context.ts'

const longestText = 60

export function booksOf(c: Context): Book[] {
  const { store } = c.var
  const plans = store.plans().map(({ year }) => ({ name: String(year), entries: store.history(year) }))
  const reports = { name: 'reports', entries: store.annualReports.history() }
  const links = { name: 'links', entries: store.links.history() }
  return [{ name: 'office', entries: store.officeHistory() }, reports, links, ...plans]
}

/** The office's, unless the address names another. @throws Refusal page-missing */
export function bookFor(c: Context): Book {
  const asked = c.req.query('book') ?? 'office'
  const book = booksOf(c).find(({ name }) => name === asked)
  if (!book) throw new Refusal('page-missing')
  return book
}

/** What cannot be understood is not asked. */
export function questionOf(c: Context): AuditQuestion {
  const { by = '', from = '', to = '', text = '' } = c.req.query()
  const day = (value: string) => (v.is(DaySchema, value) ? value : '')
  return { by, from: day(from), to: day(to), text: text.trim().slice(0, longestText) }
}
