/** Drafting the annual report: begun by the office, written as often as it takes, signed once by a leader. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import type { CellId } from './cell.ts'
import { isSound, violationsIn } from './check.ts'
import { type AnnualReport, blankReport, type Content, statementOf } from './report.ts'
import { sheetOf } from './statement.ts'

interface Beginning {
  readonly year: number
  /** the words with which such a report opens */
  readonly opening: string
}

/** @throws Refusal report-exists */
export function beginReport(
  existing: AnnualReport | undefined,
  { year, opening }: Beginning,
  previous: AnnualReport | undefined,
): Change<AnnualReport> {
  if (existing) throw new Refusal('report-exists', { year })
  return {
    next: blankReport(year, opening, previous),
    did: { action: 'report.begun', subject: String(year) },
  }
}

/** A draft that breaks rules is kept as it is. @throws Refusal report-signed */
export function writeReport(report: AnnualReport, content: Content): Change<AnnualReport> {
  requireUnsigned(report)
  const written = { ...report, ...content }
  return {
    next: { ...written, origins: unchangedOrigins(report, written) },
    did: { action: 'report.written', subject: String(report.year) },
  }
}

/** @throws Refusal report-signed, report-unsound with the count of errors that stand in the way */
export function signReport(
  report: AnnualReport,
  previous: AnnualReport | undefined,
  act: Act,
): Change<AnnualReport> {
  requireUnsigned(report)
  const violations = violationsIn(statementOf(report, previous))
  const errors = violations.filter(({ severity }) => severity === 'error')
  if (!isSound(violations)) throw new Refusal('report-unsound', { count: errors.length })
  return {
    next: { ...report, signature: { by: act.by, at: act.at } },
    did: { action: 'report.signed', subject: String(report.year) },
  }
}

/** @throws Refusal report-signed */
export function requireUnsigned({ signature, year }: AnnualReport): void {
  if (signature) throw new Refusal('report-signed', { year })
}

/** A figure that somebody changed is no longer the one that was carried over or counted. */
function unchangedOrigins(before: AnnualReport, after: AnnualReport): AnnualReport['origins'] {
  const old = sheetOf(before)
  const fresh = sheetOf(after)
  const unchanged = (id: CellId) => old.get(id) === fresh.get(id)
  return Object.fromEntries(Object.entries(before.origins).filter(([id]) => unchanged(id)))
}
