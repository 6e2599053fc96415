/** Findings of the reader: how serious each is, and what one click can do about it. */
import type { Finding, FindingCode, Outline } from '../document/document.ts'
import type { Correction, Level } from './correction.ts'
import { rowsOf } from './rows.ts'

/** check: a person should look, for the reader may have read wrongly; note: what was left out or taken over */
export type Severity = 'check' | 'note'

const doubtful: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'ordinal-missing',
  'ordinal-repeated',
  'ordinal-skipped',
  'ordinal-level',
  'title-unmarked',
  'no-sections',
  'no-items',
  'table-cell-glued',
  'stricter-rule',
  'unread',
])

const leftOut: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'unread',
  'closing',
  'letter',
  'chrome',
  'colophon',
  'attachment',
  'source-line',
  'repeated-title',
  'responsibility',
])
const ofHeadings: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'ordinal-missing',
  'ordinal-repeated',
  'ordinal-skipped',
  'ordinal-level',
  'title-unmarked',
  'no-items',
])

/** Closing words that set a time stand in the outline already. */
function isLeftOut({ code, detail }: Finding): boolean {
  return leftOut.has(code) && detail?.time === undefined
}

export function severityOf({ code }: Pick<Finding, 'code'>): Severity {
  return doubtful.has(code) ? 'check' : 'note'
}

/** What should be looked at first, each kind in reading order. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => rankOf(one) - rankOf(other) || one.start - other.start)
}

function rankOf(finding: Finding): number {
  return severityOf(finding) === 'check' ? 0 : 1
}

export type Remedy =
  /** let it stand, take the text in, or let the higher rule hold */
  | { readonly kind: 'accept' | 'adopt' | 'tighten'; readonly correction: Correction }
  /** open the heading that it is about */
  | { readonly kind: 'open'; readonly level: Level; readonly at: number }

/** What one click can do; a person may always let it stand. */
export function remediesOf(finding: Finding, outline: Outline): Remedy[] {
  const { code, start, end } = finding
  const remedies: Remedy[] = []
  const heading = ofHeadings.has(code) ? headingAt(outline, start) : undefined
  if (heading) remedies.push({ kind: 'open', level: heading.level, at: heading.start })
  if (code === 'stricter-rule') remedies.push({ kind: 'tighten', correction: { kind: 'tighten', at: start } })
  if (isLeftOut(finding) && isFree(finding, outline))
    remedies.push({ kind: 'adopt', correction: { kind: 'adopt', at: start, end } })
  return [...remedies, { kind: 'accept', correction: { kind: 'accept', code, at: start } }]
}

/** No part of the outline holds the words yet. */
function isFree({ start, end }: Finding, outline: Outline): boolean {
  return rowsOf(outline).every((row) => row.end <= start || row.start >= end)
}

/** The innermost heading that reaches over a place. */
function headingAt(outline: Outline, place: number) {
  const rows = rowsOf(outline).filter(({ level }) => level !== 'clause')
  return rows.findLast(({ start, end }) => start <= place && place < end)
}
