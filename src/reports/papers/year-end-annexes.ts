/** The annexes of the year-end summary: results by division, and what is still open. */

import type { Occurrence } from '../../domain/occurrence.ts'
import { type Line, percentOf } from '../../domain/standing/account.ts'
import type { Messages } from '../../messages/index.ts'
import { gridOf } from '../grid.ts'
import { type Paper, tableBlock } from '../paper.ts'
import type { Cell, Column } from '../table.ts'
import { nameOf, type YearEndSource } from './year-end-source.ts'

export function divisionsAnnex({ yearEnd }: YearEndSource, m: Messages): Paper {
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
  ])
  const rows = [
    ...account.divisions.map((line) => [line.name || figures.noLead, ...figuresOf(line)]),
    [figures.total, ...figuresOf(account.total)],
  ]
  return annex(words.divisionsAnnex(plan.year), columns, rows)
}

export function openAnnex({ yearEnd, office }: YearEndSource, m: Messages): Paper {
  const { summary, bulletin, yearEnd: words } = m
  const columns = columnsOf([
    [bulletin.number, 5],
    [summary.task, 30],
    [summary.occurrence, 11],
    [summary.lead, 11],
    [summary.dueOn, 11],
    [summary.reason, 30],
    [words.newDay, 11],
  ])
  const rows = yearEnd.open.map(({ task, occurrence, reason }, index) => [
    index + 1,
    task.title,
    m.occurrence.label(occurrence),
    nameOf(office, task.leadId, m),
    occurrence.dueOn,
    summary.reasonOf[reason.kind]({ text: 'text' in reason ? reason.text : '' }),
    newDayOf(occurrence, words),
  ])
  return { ...annex(words.openAnnex(yearEnd.plan.year), columns, rows), landscape: true }
}

function figuresOf({ tasks, tally: { all, completion, onTime } }: Line): Cell[] {
  const counts = [tasks.length, all.length, completion.whole.length, completion.part.length]
  return [...counts, percentOf(completion), percentOf(onTime)]
}

/** A later day that was granted; otherwise somebody still has to set one. */
function newDayOf({ extensions }: Occurrence, words: Messages['yearEnd']): string {
  const granted = extensions.findLast(({ answer }) => answer?.granted)
  return granted ? granted.dueOn : words.noNewDay
}

function annex(title: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Paper {
  return { title, blocks: [tableBlock(gridOf({ title, name: title, columns, rows }))] }
}

function columnsOf(given: readonly (readonly [string, number])[]): Column[] {
  return given.map(([title, width]) => ({ title, width, centred: width < 20 }))
}
