/** The sheet of indicators as a table: to fill in and import again, with what it comes to today. */
import type { Breach, Mark, Score } from '../domain/scoring/score.ts'
import { indicatorKinds } from '../domain/scoring/scoring.ts'
import type { Messages } from '../messages/index.ts'
import type { Cell, Column, Table } from './table.ts'

export function scoringTable(title: string, { marks }: Score, m: Messages): Table {
  const { scoring: words } = m
  const { column } = words
  const columns: Column[] = [
    { title: column.group, width: 14, merged: true },
    { title: column.code, width: 7, centred: true },
    { title: column.name, width: 26 },
    { title: column.kind, width: 7, centred: true, choices: indicatorKinds.map((kind) => words.kind[kind]) },
    { title: column.weight, width: 7, centred: true },
    { title: column.each, width: 8, centred: true },
    { title: column.cap, width: 8, centred: true },
    { title: column.standard, width: 26 },
    { title: column.tasks, width: 16 },
    { title: column.kept, width: 8, centred: true },
    { title: column.lost, width: 8, centred: true },
    { title: column.breaches, width: 26 },
    { title: column.evidence, width: 8, centred: true },
  ]
  return {
    title: words.table(title),
    name: words.title,
    columns,
    rows: marks.map((mark) => cellsOf(mark, m)),
  }
}

function cellsOf({ indicator, breaches, proofs, lost, kept }: Mark, m: Messages): Cell[] {
  const { group, code, name, kind, weight, each, cap, standard, taskCodes, adjustments } = indicator
  const { scoring: words } = m
  const reasons = adjustments.map(({ points, reason }) => `${reason} ${points}`)
  return [
    group,
    code,
    name,
    words.kind[kind],
    weight,
    each,
    cap ?? '',
    standard,
    taskCodes.join(words.names),
    kept,
    lost,
    [...breaches.map((breach) => breachWords(breach, m)), ...reasons].join('\n'),
    proofs.length,
  ]
}

export function breachWords({ kind, observation: { task, occurrence } }: Breach, m: Messages): string {
  return m.scoring.breachText(m.scoring.breach[kind], task.code, m.occurrence.label(occurrence))
}
