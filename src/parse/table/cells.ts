/** Cells of a flattened table as spans: in rows where the rows can be seen, else as one stream. */
import type { Span } from '../../domain/document/document.ts'
import { trimmed } from '../span.ts'
import type { Shape } from './header.ts'

export type Cells = readonly Span[]

/** The rows of a span; a stream is one row. */
export function cellsIn(text: string, span: Span, shape: Shape): Cells[] {
  if (shape === 'tabs') return tabRows(text, span)
  if (shape === 'pipes')
    return linesOf(text, span)
      .filter((line) => !isRule(text, line))
      .map((line) => pipeCells(text, line))
  if (shape === 'pipeStream') return [split(text, span, '|')]
  return [linesOf(text, span)]
}

function linesOf(text: string, span: Span): Span[] {
  return split(text, span, '\n').filter(({ start, end }) => end > start)
}

function split(text: string, { start, end }: Span, separator: string): Span[] {
  const cells: Span[] = []
  let from = start
  for (const piece of text.slice(start, end).split(separator)) {
    cells.push(trimmed(text, { start: from, end: from + piece.length }))
    from += piece.length + separator.length
  }
  return cells
}

/** The line |---|---| under a Markdown head. */
function isRule(text: string, { start, end }: Span): boolean {
  return /^[|\-: ]*$/.test(text.slice(start, end))
}

function pipeCells(text: string, { start, end }: Span): Cells {
  const first = text.charAt(start) === '|' ? start + 1 : start
  const last = text.charAt(end - 1) === '|' ? end - 1 : end
  return split(text, { start: first, end: last }, '|')
}

/** Rows as a spreadsheet copies them: a quoted cell may hold line breaks. */
function tabRows(text: string, { start, end }: Span): Cells[] {
  const rows: Span[][] = [[]]
  let from = start
  let isQuoted = false
  for (let at = start; at <= end; at += 1) {
    const unit = at === end ? '\n' : text.charAt(at)
    if (unit === '"') isQuoted = !isQuoted
    if ((isQuoted && at < end) || (unit !== '\t' && unit !== '\n')) continue
    rows.at(-1)?.push(unquoted(text, trimmed(text, { start: from, end: at })))
    if (unit === '\n') rows.push([])
    from = at + 1
  }
  return rows.filter((row) => row.some((cell) => cell.end > cell.start))
}

function unquoted(text: string, { start, end }: Span): Span {
  const isQuoted = end - start >= 2 && text.charAt(start) === '"' && text.charAt(end - 1) === '"'
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
}
