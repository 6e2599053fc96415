/** The figures of the summary as a table: one line for the whole, for each division and for each section. */
import { type Account, type Line, percentOf } from '../domain/standing/account.ts'
import type { Messages } from '../messages/index.ts'
import type { Cell, Column, Table } from './table.ts'

export function summaryTable(planTitle: string, account: Account, m: Messages): Table {
  const { summary, figures } = m
  return {
    title: summary.title(planTitle),
    name: summary.name,
    columns: columnsOf(m),
    rows: [
      rowOf(account.total, summary.whole, ''),
      ...account.divisions.map((line) => rowOf(line, figures.division, line.name || figures.noLead)),
      ...account.sections.map((line) => rowOf(line, figures.section, line.name || figures.preamble)),
    ],
  }
}

function columnsOf({ summary, figures }: Messages): Column[] {
  const names = [
    summary.scope,
    summary.scopeName,
    figures.tasks,
    figures.occurrences,
    figures.due,
    figures.verified,
    figures.completion,
    figures.inTime,
    figures.onTime,
    figures.submitted,
    figures.returned,
    figures.overdue,
    figures.missed,
  ]
  return names.map((title) => ({ title, width: 12 }))
}

function rowOf({ tasks, tally }: Line, scope: string, name: string): Cell[] {
  const { all, completion, onTime, byStatus, byLight } = tally
  return [
    scope,
    name,
    tasks.length,
    all.length,
    completion.whole.length,
    completion.part.length,
    percentOf(completion),
    onTime.part.length,
    percentOf(onTime),
    byStatus.submitted.length,
    byStatus.returned.length,
    byLight.overdue.length,
    byLight.missed.length,
  ]
}
