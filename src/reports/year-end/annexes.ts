/** The annexes of the year-end summary: results by division, and what is still open. */
import { type Line, percentOf } from '../../domain/standing/account.ts'
import type { Unfinished } from '../../domain/standing/unfinished.ts'
import { type Outlook, outlookOf } from '../../domain/year-end/new-day.ts'
import type { Annex } from '../../domain/year-end/summary.ts'
import type { Messages } from '../../messages/index.ts'
import type { Cell } from '../table.ts'
import { nameOf, type YearEndSource } from './source.ts'

export function annexesOf(source: YearEndSource, m: Messages): Annex[] {
  const { open } = source.yearEnd
  return [divisionsAnnex(source, m), ...(open.length > 0 ? [openAnnex(source, m)] : [])]
}

function divisionsAnnex({ yearEnd }: YearEndSource, m: Messages): Annex {
  const { figures, yearEnd: words } = m
  const { account, plan } = yearEnd
  const columns = columnsOf([
    [figures.division, 14],
    [figures.tasks, 7],
    [figures.occurrences, 7],
    [figures.due, 9],
    [figures.verified, 8],
    [figures.completion, 9],
    [figures.onTime, 9],
    [figures.overdue, 7],
    [figures.missed, 7],
  ])
  const rows = [
    ...account.divisions.map((line) => [line.name || figures.noLead, ...figuresOf(line)]),
    [figures.total, ...figuresOf(account.total)],
  ]
  return { title: words.divisionsAnnex(plan.year), columns, rows, landscape: false }
}

function openAnnex(source: YearEndSource, m: Messages): Annex {
  const { summary, bulletin, yearEnd: words } = m
  const { yearEnd, office } = source
  const columns = columnsOf([
    [bulletin.number, 5],
    [summary.task, 30],
    [summary.occurrence, 11],
    [summary.lead, 11],
    [summary.dueOn, 13],
    [summary.reason, 30],
    [words.newDay, 13],
  ])
  const rows = yearEnd.open.map((one, index) => [
    index + 1,
    one.task.title,
    m.occurrence.label(one.occurrence),
    nameOf(office, one.task.leadId, m),
    one.occurrence.dueOn,
    reasonOf(one, m),
    outlookWords(outlookOf(one, source.summary, yearEnd.plan), m),
  ])
  return { title: words.openAnnex(yearEnd.plan.year), columns, rows, landscape: true }
}

function reasonOf({ reason }: Unfinished, { summary }: Messages): string {
  return summary.reasonOf[reason.kind]({ text: 'text' in reason ? reason.text : '' })
}

function figuresOf({ tasks, tally: { all, completion, onTime, byLight } }: Line): Cell[] {
  const counts = [tasks.length, all.length, completion.whole.length, completion.part.length]
  const late = [byLight.overdue.length, byLight.missed.length]
  return [...counts, percentOf(completion), percentOf(onTime), ...late]
}

function outlookWords(outlook: Outlook, { yearEnd, closure }: Messages): string {
  if (outlook === null) return yearEnd.noNewDay
  return 'day' in outlook ? outlook.day : closure.decision[outlook.ending.decision]
}

function columnsOf(given: readonly (readonly [string, number])[]): Annex['columns'] {
  return given.map(([title, width]) => ({ title, width, centred: width < 20 }))
}
