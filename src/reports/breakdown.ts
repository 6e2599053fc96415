/** The breakdown table (任务分解表) in the columns that offices use. */
import type { Messages } from '../messages/index.ts'
import type { Cell, Column, Table } from './table.ts'

/** One task as the table tells it, whatever it was told from. */
export interface BreakdownLine {
  readonly section: string
  readonly item: string
  /** what the task is called */
  readonly title: string
  /** the document's own words */
  readonly requirement: string
  readonly lead: string
  readonly support: string
  /** the time limit as the document words it */
  readonly phrase: string
  readonly obligation: string
  /** '' where there is none */
  readonly dueOn: string
  readonly progress: string
  readonly evidence: Cell
  readonly difficulty: string
  readonly state: string
  readonly code: string
}

type Field = 'number' | keyof BreakdownLine

const layout: Readonly<Record<Field, Omit<Column, 'title'>>> = {
  number: { width: 5, centred: true },
  section: { width: 13, merged: true },
  item: { width: 13, merged: true },
  title: { width: 16 },
  requirement: { width: 40 },
  lead: { width: 11, centred: true },
  support: { width: 11, centred: true },
  phrase: { width: 13 },
  obligation: { width: 13 },
  dueOn: { width: 11, centred: true },
  progress: { width: 30 },
  evidence: { width: 9, centred: true },
  difficulty: { width: 12 },
  state: { width: 11, centred: true },
  code: { width: 9, centred: true },
}

const fields = Object.keys(layout) as Field[]

/** @param choices what people choose from where they fill the table in */
export function breakdownTable(
  title: string,
  lines: readonly BreakdownLine[],
  words: Messages['breakdown'],
  choices: Readonly<Partial<Record<Field, readonly string[]>>> = {},
): Table {
  return {
    title: words.title(title),
    name: words.name,
    columns: fields.map((field) => ({
      title: words.column[field],
      ...layout[field],
      choices: choices[field] ?? [],
    })),
    rows: lines.map((line, index) => fields.map((field) => (field === 'number' ? index + 1 : line[field]))),
  }
}
