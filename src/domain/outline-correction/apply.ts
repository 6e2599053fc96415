/** Corrections put into effect. */
import type { Finding, Outline, Span } from '../document/document.ts'
import type { Correction, Level } from './correction.ts'
import { outlineOf, type Row, rowsOf } from './rows.ts'

/**
 * The outline as corrected, its clauses numbered anew. A correction that finds nothing at its place changes nothing.
 * No words are lost: what is no heading any more is a clause, and what is no clause any more is a heading.
 */
export function correctOutline(text: string, outline: Outline, corrections: readonly Correction[]): Outline {
  return corrections.reduce((corrected, correction) => correct(text, corrected, correction), outline)
}

function correct(text: string, outline: Outline, correction: Correction): Outline {
  if (correction.kind === 'accept' || correction.kind === 'tighten') return seen(outline, correction)
  const findings = outline.findings.filter((finding) => !isSettled(finding, correction, outline))
  const settled = findings.length === outline.findings.length ? outline : { ...outline, findings }
  const rows = rowsOf(outline)
  const next = changed(text, rows, correction)
  return next === rows ? outline : outlineOf(text, settled, next)
}

/** What a finding tells of stays accounted for; it only asks no more. */
function seen(outline: Outline, correction: Extract<Correction, { kind: 'accept' | 'tighten' }>): Outline {
  const code = correction.kind === 'accept' ? correction.code : 'stricter-rule'
  const isMeant = (finding: Finding): boolean => finding.code === code && finding.start === correction.at
  if (!outline.findings.some(isMeant)) return outline
  const findings = outline.findings.map((finding) =>
    isMeant(finding) ? { ...finding, seen: true } : finding,
  )
  return { ...outline, findings }
}

function changed(text: string, rows: readonly Row[], correction: Correction): readonly Row[] {
  switch (correction.kind) {
    case 'promote':
      return replaced(rows, correction, (row) => [promoted(text, row)])
    case 'demote':
      return replaced(rows, correction, demoted)
    case 'join':
      return joined(rows, correction.at)
    case 'cut':
      return replaced(rows, { level: 'clause', at: correction.at }, (row) => cut(text, row, correction.place))
    case 'head':
      return headed(text, rows, correction)
    case 'retitle':
      return replaced(rows, correction, (row) => [retitled(row, correction.title)])
    case 'adopt':
      return adopted(text, rows, correction)
    case 'tighten':
    case 'accept':
      return rows
  }
}

type Named = { readonly level: Level; readonly at: number }

function replaced(
  rows: readonly Row[],
  { level, at }: Named,
  by: (row: Row) => readonly Row[],
): readonly Row[] {
  const index = rows.findIndex((row) => row.level === level && row.start === at)
  const row = rows[index]
  if (!row) return rows
  const next = by(row)
  if (next.length === 1 && next[0] === row) return rows
  return [...rows.slice(0, index), ...next, ...rows.slice(index + 1)]
}

function promoted(text: string, row: Row): Row {
  if (row.level === 'section') return row
  if (row.level === 'item') return { ...row, level: 'section' }
  const words = text.slice(row.start, row.end)
  const ordinal = row.ordinal ?? ordinalAt(words)
  const [, , rest = words] =
    /^(\s*)(?:[^\p{Script=Han}\d]*)([\s\S]*)$/u.exec(words.replace(ordinal ?? '', '')) ?? []
  return { ...row, level: 'item', ordinal, title: withoutStop(rest) }
}

/** A printed ordinal that a clause begins with. */
function ordinalAt(words: string): string | null {
  return (
    /^\s*([(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+[.．、])/.exec(words)?.[1] ?? null
  )
}

function withoutStop(words: string): string {
  return words.trim().replace(/[。；;:：]$/, '')
}

/** A part that nothing heads leaves no row. */
function demoted(row: Row): readonly Row[] {
  if (row.level === 'clause') return [row]
  if (row.end === row.start) return []
  if (row.level === 'section') return [{ ...row, level: 'item' }]
  return [{ ...row, level: 'clause', title: null }]
}

function joined(rows: readonly Row[], at: number): readonly Row[] {
  const index = rows.findIndex((row) => row.level === 'clause' && row.start === at)
  const [before, row] = [rows[index - 1], rows[index]]
  if (!row || before?.level !== 'clause') return rows
  return [...rows.slice(0, index - 1), { ...before, end: row.end }, ...rows.slice(index + 1)]
}

function cut(text: string, row: Row, place: number): readonly Row[] {
  if (place <= row.start || place >= row.end) return [row]
  const [before, after] = [text.slice(row.start, place), text.slice(place, row.end)]
  if (before.trim() === '' || after.trim() === '') return [row]
  const start = row.end - after.trimStart().length
  return [
    { ...row, end: row.start + before.trimEnd().length },
    { ...row, ordinal: null, start },
  ]
}

/** The heading and its first clause share their words out anew. */
function headed(
  text: string,
  rows: readonly Row[],
  { level, at, end }: Named & { end: number },
): readonly Row[] {
  const index = rows.findIndex((row) => row.level === level && row.start === at)
  const [head, first] = [rows[index], rows[index + 1]]
  if (!head || first?.level !== 'clause' || end <= head.start || end >= first.end) return rows
  const [own, rest] = [text.slice(head.start, end), text.slice(end, first.end)]
  if (own.trim() === '' || rest.trim() === '') return rows
  const title = withoutStop(own.replace(head.ordinal ?? '', '').replace(/^[\s、.．]+/, ''))
  const start = first.end - rest.trimStart().length
  const next = [
    { ...head, end: head.start + own.trimEnd().length, title },
    { ...first, start },
  ]
  return [...rows.slice(0, index), ...next, ...rows.slice(index + 2)]
}

function retitled(row: Row, title: string): Row {
  return row.level === 'clause' || title === '' || title === row.title ? row : { ...row, title }
}

/** Only text that is in no row yet. */
function adopted(
  text: string,
  rows: readonly Row[],
  { at, end }: { at: number; end: number },
): readonly Row[] {
  const isFree = rows.every((row) => row.end <= at || row.start >= end)
  if (!isFree || text.slice(at, end).trim() === '') return rows
  const row: Row = { level: 'clause', start: at, end, ordinal: null, title: null }
  const index = rows.findIndex(({ start }) => start >= end)
  return index < 0 ? [...rows, row] : [...rows.slice(0, index), row, ...rows.slice(index)]
}

/** Whoever corrects a heading has seen what was doubtful about it. */
function isSettled(finding: Finding, correction: Correction, outline: Outline): boolean {
  if (correction.kind === 'adopt') return finding.start === correction.at && finding.end === correction.end
  if (!('level' in correction)) return false
  const { level, at } = correction
  const row = rowsOf(outline).find((one) => one.level === level && one.start === at)
  return row !== undefined && doubtsOfHeadings.has(finding.code) && within(finding, row)
}

const doubtsOfHeadings: ReadonlySet<string> = new Set(['title-unmarked'])

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
