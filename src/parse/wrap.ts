/** Lines broken at a width, as in mails and in text taken out of a PDF: breaks that mean nothing. */
import type { Span } from '../domain/document/document.ts'
import { isEmpty, trimmed } from './span.ts'

/** How much narrower than the widest a full line may be: marks that may not begin a line leave room. */
const slack = 4
const narrowest = 24
/** A text is wrapped when so many of its lines, and such a share, are full. */
const fewestFull = 5
const leastShare = 0.25

/** Where something of its own begins, however full the line before. */
const beginning =
  /^(?:[一二三四五六七八九十]{1,3} ?[、.．]|[(（] ?[一二三四五六七八九十]{1,3} ?[)）]|\d{1,2} ?[.．、](?!\d)|[(（]\d{1,2}[)）]|[①-⑳]|附 ?件)/
const paragraphEnd = /[。!?！？:：|]$/

interface Line extends Span {
  /** in half-width columns, indentation included */
  readonly width: number
  readonly words: string
  readonly isIndented: boolean
}

/** The breaks that only the width of the page has made, with the spaces around them. */
export function wrapsIn(text: string): Span[] {
  const lines = linesOf(text)
  const widest = fullWidth(lines)
  if (widest === null) return []
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && isFull(line, widest) && isBroken(line, next)
      ? [{ start: line.end, end: next.start }]
      : []
  })
}

function linesOf(text: string): Line[] {
  let from = 0
  return text.split('\n').map((printed) => {
    const span = trimmed(text, { start: from, end: from + printed.length })
    const indented = span.start - from
    from += printed.length + 1
    const words = text.slice(span.start, span.end)
    return { ...span, words, width: indented + widthOf(words), isIndented: indented >= 2 }
  })
}

function widthOf(words: string): number {
  return words.length + (words.match(/[\u2014-\u201D\u3000-\uFFFF]/g)?.length ?? 0)
}

/** The width at which lines are broken; null where lines end with their paragraphs. */
function fullWidth(lines: readonly Line[]): number | null {
  const filled = lines.filter((line) => !isEmpty(line))
  const widths = [...new Map(filled.map(({ words, width }) => [words, width])).values()].sort((a, b) => b - a)
  const widest = widths[Math.floor(widths.length / 20)] ?? 0
  const full = filled.filter((line) => isFull(line, widest))
  const broken = full.filter(({ words }) => !endsParagraph(words))
  const isWrapped =
    widest >= narrowest &&
    new Set(broken.map(({ words }) => words)).size >= fewestFull &&
    full.length >= leastShare * filled.length
  return isWrapped ? widest : null
}

function isFull({ width }: Line, widest: number): boolean {
  return Math.abs(widest - width) <= slack
}

function isBroken({ words }: Line, next: Line): boolean {
  return !isEmpty(next) && !next.isIndented && !endsParagraph(words) && goesOn(next.words)
}

/** Whether the words of a line end something, however full it is. */
export function endsParagraph(line: string): boolean {
  return paragraphEnd.test(line)
}

/** Whether a line may be the rest of the one before: it begins nothing of its own. */
export function goesOn(line: string): boolean {
  return !beginning.test(line)
}
