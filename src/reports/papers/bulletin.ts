/** The bulletin (通报) to all divisions. */

import { nameOfDivision } from '../../domain/office/name.ts'
import type { Office } from '../../domain/office/office.ts'
import type { Plan } from '../../domain/plan.ts'
import { type Line, percentOf } from '../../domain/standing/account.ts'
import { type Bulletin, daysAhead, type LateMatter, type Standing } from '../../domain/standing/bulletin.ts'
import type { Observation } from '../../domain/standing/observation.ts'
import { deadlineOf } from '../../domain/time/deadline.ts'
import type { Messages } from '../../messages/index.ts'
import { gridOf } from '../grid.ts'
import { type Block, heading, type Paper, paragraph, tableBlock } from '../paper.ts'
import type { Cell, Column, Table } from '../table.ts'

interface Source {
  readonly plan: Plan
  readonly office: Office
  readonly bulletin: Bulletin
  /** the day as of which it tells */
  readonly today: string
  /** which days and whose work, after the title; '' for all */
  readonly scope: string
}

export function bulletinPaper(source: Source, m: Messages): Paper {
  const { plan, bulletin, today, scope } = source
  const words = m.bulletin
  return {
    title: words.title(plan.title),
    subtitle: `${words.asOf(today)}${scope}`,
    addressee: words.addressee,
    blocks: [
      paragraph(words.opening(plan.title, today)),
      heading(1, words.overall),
      paragraph(totals(bulletin, m)),
      heading(1, words.ranking),
      ...rankingBlocks(bulletin.ranking, m),
      heading(1, words.late),
      ...lateBlocks(bulletin.late, source, m),
      heading(1, words.commended),
      paragraph(commendation(bulletin.commended, m)),
      heading(1, words.next),
      ...nextBlocks(bulletin.next, source, m),
    ],
    signature: { by: words.issuer, on: today },
  }
}

function totals({ account }: Bulletin, { bulletin: words }: Messages): string {
  const { tasks, tally } = account.total
  const { completion, onTime, byStatus, byLight } = tally
  const counts = words.totals(tasks.length, tally.all.length, completion.whole.length, completion.part.length)
  if (completion.whole.length === 0) return `${counts}${words.nothingDue}`
  const late = byLight.overdue.length + byLight.missed.length
  const waiting = words.waiting(byStatus.submitted.length, byStatus.returned.length, late)
  return `${counts}${words.rates(percentOf(completion), percentOf(onTime))}${waiting}`
}

function rankingBlocks(ranking: readonly Standing[], m: Messages): Block[] {
  const { bulletin: words } = m
  if (ranking.length === 0) return [paragraph(words.nothingDue)]
  return [paragraph(words.rankingNote), tableBlock(gridOf(rankingTable(ranking, words.ranking, m)))]
}

/** Divisions by rank, as the bulletin prints them and as a sheet. */
export function rankingTable(ranking: readonly Standing[], title: string, m: Messages): Table {
  const { bulletin: words, figures } = m
  const columns = columnsOf([
    [words.rank, 5],
    [figures.division, 14],
    [figures.due, 8],
    [figures.verified, 8],
    [figures.completion, 8],
    [figures.onTime, 8],
    [figures.overdue, 6],
  ])
  const rows = ranking.map(({ rank, line }) => [rank, line.name || figures.noLead, ...figuresOf(line)])
  return { title, name: words.ranked, columns, rows }
}

function figuresOf({ tally: { completion, onTime, byLight } }: Line): Cell[] {
  const late = byLight.overdue.length + byLight.missed.length
  return [completion.whole.length, completion.part.length, percentOf(completion), percentOf(onTime), late]
}

function lateBlocks(late: readonly LateMatter[], source: Source, m: Messages): Block[] {
  const { bulletin: words } = m
  if (late.length === 0) return [paragraph(words.noneLate)]
  const columns = columnsOf([...matterColumns(m), [words.lateDays, 10]])
  const rows = late.map((one, index) => [index + 1, ...matterOf(one, source, m), one.lateDays])
  return [paragraph(words.lateText(late.length)), tableOf(words.late, columns, rows)]
}

function nextBlocks(next: readonly Observation[], source: Source, m: Messages): Block[] {
  const { bulletin: words, light } = m
  if (next.length === 0) return [paragraph(words.noneNext(daysAhead))]
  const columns = columnsOf([...matterColumns(m), [words.state, 8]])
  const rows = next.map((one, index) => [index + 1, ...matterOf(one, source, m), light.status[one.status]])
  return [paragraph(words.nextText(daysAhead, next.length)), tableOf(words.next, columns, rows)]
}

function matterColumns({ bulletin: words }: Messages): (readonly [string, number])[] {
  return [
    [words.number, 5],
    [words.task, 30],
    [words.occurrence, 12],
    [words.lead, 12],
    [words.dueOn, 14],
  ]
}

function matterOf({ task, occurrence }: Observation, { office }: Source, m: Messages): Cell[] {
  const lead = nameOfDivision(office, task.leadId) || m.figures.noLead
  return [task.title, m.occurrence.label(occurrence), lead, deadlineOf(occurrence).dueOn]
}

function commendation(commended: readonly Line[], { bulletin: words, figures }: Messages): string {
  if (commended.length === 0) return words.noneCommended
  return words.commendedText(commended.map(({ name }) => name || figures.noLead).join(words.names))
}

function columnsOf(given: readonly (readonly [string, number])[]): Column[] {
  return given.map(([title, width]) => ({ title, width, centred: width < 20 }))
}

function tableOf(title: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Block {
  return tableBlock(gridOf({ title, name: title, columns, rows }))
}
