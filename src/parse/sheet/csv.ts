/** Comma-separated values, read strictly: what is quoted is taken as it stands. */

/** What spreadsheets part cells by, in the order in which they are believed. */
const delimiters = ['\t', ',', ';'] as const

/**
 * The cells of each line.
 *
 * @source RFC 4180: quotes doubled inside quotes, line breaks inside quotes; LF alone ends a line too
 */
export function rowsOfCsv(text: string): string[][] {
  const delimiter = delimiterOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, delimiter)
    row.push(field.words)
    at = field.end
    if (text[at] === delimiter) {
      at += 1
      if (at < text.length) continue
      row.push('')
    }
    rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

/** The one that stands most often in the first line that has any. */
function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/).find((line) => delimiters.some((one) => line.includes(one))) ?? ''
  const counts = delimiters.map((one) => first.split(one).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? '\t'
}

interface Field {
  readonly words: string
  /** where its delimiter or line end stands */
  readonly end: number
}

/** Text behind the closing quote is kept, as spreadsheets do. */
function quotedField(text: string, start: number, delimiter: string): Field {
  let words = ''
  let at = start + 1
  while (at < text.length) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { words: words + text.slice(at), end: text.length }
    words += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const rest = plainField(text, quote + 1, delimiter)
      return { words: words + rest.words, end: rest.end }
    }
    words += '"'
    at = quote + 2
  }
  return { words, end: at }
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { words: text.slice(start, end), end }
}
