/** The auditor's page: one history at a time, searched by person, day and words. */
import type { Action, Entry } from '../../src/domain/entry.ts'
import type { AuditQuestion } from '../../src/domain/office/audit.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { PageOf } from '../../src/domain/paging.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { Chip } from '../shared/chip.tsx'
import { Pager } from '../shared/pager.tsx'
import { Chain } from './chain.tsx'
import { EntryTable } from './entries.tsx'

interface FirstLook {
  readonly action: Action
  /** YYYY-MM-DD */
  readonly from: string
  readonly count: number
}

interface AuditProps {
  readonly frame: Frame
  readonly office: Office
  /** names of all books, and of the one that is open */
  readonly books: readonly string[]
  readonly book: string
  /** entries in it */
  readonly count: number
  /** what is looked at first: how often it happened since a day */
  readonly first: readonly FirstLook[]
  /** the number of the first entry that does not follow, if the chain is broken */
  readonly broken: number | undefined
  readonly question: AuditQuestion
  /** those that answer the question, latest first */
  readonly entries: PageOf<Entry>
}

export function AuditPage(props: AuditProps) {
  const { frame, office, book, books, count, broken, question, entries } = props
  const { m } = frame
  return (
    <Page frame={frame} title={m.entry.auditTitle} wide>
      <h1>{m.entry.auditTitle}</h1>
      <nav class="tabs" aria-label={m.entry.auditTitle}>
        {books.map((name) => (
          <a href={`/audit?book=${name}`} aria-current={name === book ? 'page' : undefined}>
            {m.entry.book(name)}
          </a>
        ))}
      </nav>
      <p class="lead">
        {m.entry.lead} <Chain m={m} count={count} broken={broken} />
      </p>
      <FirstLooks {...props} />
      <Question {...props} />
      <p class="audit-exports ways no-print">
        <a href={`/audit/entries.csv?${asked(book, question)}`}>{m.entry.exportCsv}</a>
        <a href={`/audit/entries.json?book=${book}`}>{m.entry.exportJson}</a>
      </p>
      {entries.total === 0 ? (
        <p class="empty">{m.entry.empty}</p>
      ) : (
        <EntryTable m={m} office={office} entries={entries.members} />
      )}
      <Pager m={m} page={entries} hrefOf={(page) => `/audit?${asked(book, question)}&page=${page}`} byTime />
    </Page>
  )
}

function FirstLooks({ frame, book, first, question }: AuditProps) {
  const { m } = frame
  if (first.length === 0) return null
  return (
    <nav class="chips" aria-label={m.entry.first}>
      <span>{m.entry.first}</span>
      {first.map(({ action, from, count }) => {
        const text = m.entry.action[action]
        const href = `/audit?${asked(book, { by: '', from, to: '', text })}`
        return <Chip href={href} text={text} count={count} current={question.text === text} />
      })}
    </nav>
  )
}

function Question({ frame, office, book, question }: AuditProps) {
  const { m } = frame
  return (
    <form class="filters audit-filters" method="get" action="/audit">
      <input type="hidden" name="book" value={book} />
      <label>
        {m.entry.who}{' '}
        <select name="by">
          <option value="">{m.entry.everybody}</option>
          {office.people.map(({ id, name }) => (
            <option value={id} selected={id === question.by}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.entry.from} <input type="date" name="from" value={question.from} />
      </label>
      <label>
        {m.entry.to} <input type="date" name="to" value={question.to} />
      </label>
      <label>
        {m.entry.words} <input type="search" name="text" value={question.text} />
      </label>
      <button type="submit">{m.entry.filter}</button>
    </form>
  )
}

function asked(book: string, question: AuditQuestion): string {
  return String(new URLSearchParams({ book, ...question }))
}
