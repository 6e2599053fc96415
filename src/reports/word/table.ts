/** Tables in Word: heads repeat on every page, rows stay whole where they can, spans become merged cells. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Grid, GridCell, TableType } from '../grid.ts'
import { font } from './fonts.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
}
const none = { style: BorderStyle.NIL }
const openSides = { left: none, right: none }
const barColour = '5585AD'
const padding = { top: 40, bottom: 40, left: 70, right: 70 }

const tableStyles = { small: 'TableSmall', usual: 'TableText', large: 'TableLarge' } as const

interface LineLook {
  readonly head: boolean
  readonly centred: boolean
  readonly type: TableType
}

/** @param width of the whole table, in twips */
export function tableOf(grid: Grid, width: number): Table {
  const columnWidths = sharedOut(width, grid.widths)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders,
    margins: padding,
    rows: grid.rows.map((row, index) => rowOf(row, index < grid.heads, grid.type ?? 'usual')),
  })
}

function rowOf(cells: readonly GridCell[], tableHeader: boolean, type: TableType): TableRow {
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map((cell) => cellOf(cell, type)),
  })
}

function cellOf(
  { text, columns = 1, rows = 1, head = false, centred = false, bar }: GridCell,
  type: TableType,
): TableCell {
  const lines = String(text).split('\n')
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(bar && { borders: openSides }),
    ...(bar === 'value' && { shading: { fill: barColour } }),
    children: lines.map((words) => lineOf(words, { head, centred, type })),
  })
}

function lineOf(text: string, { head, centred, type }: LineLook): Paragraph {
  return new Paragraph({
    style: tableStyles[type],
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: [new TextRun({ text, ...(head && { font: font('first') }) })],
  })
}

/** Whole twips that add up to the width. */
function sharedOut(width: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share / whole) * width))
  const rest = width - widths.reduce((sum, one) => sum + one, 0)
  return widths.map((one, index) => (index === 0 ? one + rest : one))
}
