/** Notes of responsibility: (X牵头,Y配合) behind a sentence, or a line 责任单位:X。 */
import type { Span } from '../domain/document/document.ts'
import type { DraftNote, Page } from './draft.ts'
import { isNote, partiesIn, timingIn } from './parties.ts'
import { sentencesIn } from './sentences.ts'
import { trimmed } from './span.ts'

const label =
  '(?:(?:牵头|责任|配合|协办|主办|承办|落实)(?:\\/责任)?(?:单位|处室|科室|股室|部门|机构|司局|人)|(?:牵头|责任|分管)领导|(?:完成|办理|落实)(?:时限|时间|期限)) ?:'
const labelAtStart = new RegExp(`^${label}`)
const labelWithin = new RegExp(`(?<=[\\s;])${label}`, 'g')

/** The sentences of a span, with the notes among them told apart. */
export function sentencesAndNotes(
  page: Page,
  span: Span,
  leadsBeforeComma: boolean,
): { sentences: Span[]; notes: DraftNote[] } {
  const sentences: Span[] = []
  const notes: DraftNote[] = []
  const pieces = sentencesIn(page, span).flatMap((sentence) => splitAtNote(page, sentence))
  for (const piece of joinedLines(page.text, pieces)) {
    const words = noteWords(page.text, piece)
    if (words === null) sentences.push(piece)
    else notes.push(noteOf(page.text, piece, words, leadsBeforeComma))
  }
  return { sentences, notes }
}

/** Lines of one note, one below the other: 责任科室:…, 完成时限:…. */
function joinedLines(text: string, pieces: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const areLines = before !== undefined && isLabelled(text, before) && isLabelled(text, piece)
    if (areLines) joined[joined.length - 1] = { start: before.start, end: piece.end }
    else joined.push(piece)
  }
  return joined
}

function isLabelled(text: string, { start, end }: Span): boolean {
  return labelAtStart.test(text.slice(start, Math.min(end, start + 12)))
}

/** Longest note whose closing bracket is lost. */
const longestNote = 80

/** A note may follow text that lost its full stop: …公开(X负责), or begin a line. */
function splitAtNote(page: Page, sentence: Span): Span[] {
  const cut = noteLabelStart(page, sentence) ?? noteBracketStart(page, sentence)
  if (cut === null || cut <= sentence.start) return afterNote(page, sentence)
  const [before, after] = [
    trimmed(page.text, { start: sentence.start, end: cut }),
    { start: cut, end: sentence.end },
  ]
  return [before, after].flatMap((piece) => afterNote(page, piece))
}

/** Text may follow a bracketed note at once: (X牵头)推进…。 */
function afterNote({ text, brackets }: Page, piece: Span): Span[] {
  const closer = brackets.closerOf(piece.start)
  if (closer === undefined || !isNote(text.slice(piece.start + 1, closer))) return [piece]
  const rest = trimmed(text, { start: closer + 1, end: piece.end })
  if (rest.end - rest.start <= 1) return [piece]
  return [{ start: piece.start, end: closer + 1 }, rest]
}

function noteLabelStart({ text, brackets }: Page, { start, end }: Span): number | null {
  if (labelAtStart.test(text.slice(start, start + 12))) return null
  for (const { index } of text.slice(start, end).matchAll(labelWithin))
    if (!brackets.isInside(start + index)) return start + index
  return null
}

function noteBracketStart({ text, brackets }: Page, { start, end }: Span): number | null {
  const last = text.charAt(end - 1) === '。' ? end - 2 : end - 1
  const opener = brackets.openerOf(last) ?? openedBefore(text, last)
  if (opener < start || !'(〔【'.includes(text.charAt(opener))) return null
  const words = text.slice(opener + 1, last + 1)
  const isUnits = text.charAt(opener) === '【' && isNote(text.slice(opener + 1, last))
  return isUnits || /牵头|负责|配合|责任(?:单位|处室|科室|部门)/.test(words) ? opener : null
}

/** Where a bracket opens that was never closed. */
function openedBefore(text: string, last: number): number {
  const words = text.slice(Math.max(0, last - longestNote), last + 1)
  const opener = words.lastIndexOf('(')
  return opener <= words.lastIndexOf(')') ? -1 : last + 1 - words.length + opener
}

/** The words of a note without brackets and full stop; null for a sentence. */
function noteWords(text: string, { start, end }: Span): { start: number; words: string } | null {
  const words = text.slice(start, end)
  if (labelAtStart.test(words)) return { start, words: words.replace(/。$/, '') }
  const dashed = /^(?<dash>[—-]{1,2} ?)(?<units>[^。]{2,120})。?$/.exec(words)?.groups
  if (dashed?.dash && dashed.units && isNote(dashed.units))
    return { start: start + dashed.dash.length, words: dashed.units }
  if (!/^[(〔【]/.test(words)) return null
  const inner = words.slice(1).replace(/[)〕】]?[。;]?$/, '')
  return isNote(inner) ? { start: start + 1, words: inner } : null
}

/** The note in a bracket at the end of a heading. */
export function headingNote({ text }: Page, bracket: Span, leadsBeforeComma: boolean): DraftNote {
  const found = noteWords(text, bracket) ?? { start: bracket.start, words: '' }
  return { ...noteOf(text, bracket, found, leadsBeforeComma), isLeading: true }
}

function noteOf(
  text: string,
  piece: Span,
  { start, words }: { start: number; words: string },
  leadsBeforeComma: boolean,
): DraftNote {
  const timing = timingIn(words)
  return {
    ...trimmed(text, piece),
    parties: partiesIn(words, leadsBeforeComma),
    timing: timing && { start: start + timing.start, end: start + timing.end },
  }
}
