/** Tables of what the records hold: the work ledger (工作台账), the index of evidence, the look back (回头看). */

import type { Evidence } from '../domain/evidence.ts'
import { nameOfDivision } from '../domain/office/name.ts'
import type { Office } from '../domain/office/office.ts'
import type { Plan } from '../domain/plan.ts'
import { evidenceIndex } from '../domain/reporting/evidence-index.ts'
import { isUndatedPublication, latePublication } from '../domain/reporting/publication.ts'
import type { Moment } from '../domain/standing/light.ts'
import { type LookedBack, lookBack } from '../domain/standing/look-back.ts'
import { observe } from '../domain/standing/observation.ts'
import type { Calendar } from '../domain/time/calendar.ts'
import { deadlineOf } from '../domain/time/deadline.ts'
import type { Messages } from '../messages/index.ts'
import type { Cell, Column, Table } from './table.ts'

/** Every occurrence with what was last said of it. */
export function workLedger(plan: Plan, office: Office, moment: Moment, m: Messages): Table {
  const words = m.record
  const columns = columnsOf([
    [words.code, 9],
    [words.task, 26],
    [words.occurrence, 12],
    [words.lead, 13],
    [words.dueOn, 14],
    [words.progress, 32],
    [words.proofs, 9],
    [words.difficulty, 16],
    [words.state, 12],
  ])
  const rows = observe(plan, moment).map(({ task, occurrence, status, light }) => [
    task.code,
    task.title,
    m.occurrence.label(occurrence),
    leadOf(office, task.leadId, m),
    deadlineOf(occurrence).dueOn,
    occurrence.progress.at(-1)?.text ?? '',
    occurrence.evidence.length,
    occurrence.progress.at(-1)?.difficulty ?? '',
    m.breakdown.state(m.light.status[status], m.light.light[light]),
  ])
  return numbered({ title: words.ledger(plan.title), name: words.ledgerName, columns, rows }, m)
}

export function evidenceTable(plan: Plan, office: Office, calendar: Calendar, m: Messages): Table {
  const words = m.record
  const columns = columnsOf([
    [words.code, 9],
    [words.task, 26],
    [words.occurrence, 12],
    [words.lead, 12],
    [words.proof, 26],
    [words.kind, 10],
    [words.fact, 24],
    [words.publication, 14],
    [words.review, 12],
    [words.hash, 18],
  ])
  const rows = evidenceIndex(plan).map(({ task, occurrence, evidence }) => [
    task.code,
    task.title,
    m.occurrence.label(occurrence),
    leadOf(office, task.leadId, m),
    evidence.title,
    m.evidence.kind[evidence.kind],
    factOf(evidence),
    publicationOf(evidence, calendar, m),
    evidence.review?.reviewer ?? '',
    evidence.kind === 'file' ? evidence.sha256 : '',
  ])
  return numbered({ title: words.evidence(plan.title), name: words.evidenceName, columns, rows }, m)
}

export function lookBackTable(plan: Plan, office: Office, m: Messages): Table {
  const words = m.record
  const columns = columnsOf([
    [words.code, 9],
    [words.task, 34],
    [words.lead, 12],
    [words.phrase, 18],
    [words.conclusion, 18],
    [words.proofs, 40],
  ])
  const rows = lookBack(plan).map((one) => lookedBack(one, plan, office, m))
  return numbered({ title: words.lookBack(plan.title), name: words.lookBackName, columns, rows }, m)
}

function lookedBack(
  { task, conclusion, verified, whole }: LookedBack,
  plan: Plan,
  office: Office,
  m: Messages,
): Cell[] {
  const { obligation } = task
  const proofs = task.occurrences.flatMap(({ evidence }) => evidence.map(({ title }) => title))
  return [
    task.code,
    task.title,
    leadOf(office, task.leadId, m),
    obligation ? m.obligation.words(obligation, plan.year) : '',
    m.record.conclusions[conclusion](verified, whole),
    [...new Set(proofs)].join(m.record.names),
  ]
}

/** Whether it was public within twenty working days; '' where there is nothing to judge. */
function publicationOf(evidence: Evidence, calendar: Calendar, m: Messages): string {
  const dueOn = latePublication(evidence, calendar)
  if (dueOn) return m.evidence.late(dueOn)
  if (isUndatedPublication(evidence)) return m.evidence.undated
  return 'publishedOn' in evidence && evidence.publishedOn ? m.evidence.inTime : ''
}

function factOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'link':
      return `${evidence.publishedOn} ${evidence.url}`
    case 'file':
      return evidence.fileName
    case 'number':
      return evidence.documentNumber
    case 'record':
      return evidence.text
  }
}

function leadOf(office: Office, leadId: string | null, { figures }: Messages): string {
  return nameOfDivision(office, leadId) || figures.noLead
}

function columnsOf(given: readonly (readonly [string, number])[]): Column[] {
  return given.map(([title, width]) => ({ title, width, centred: width < 16 }))
}

/** Rows counted from 1 in a column before the others. */
function numbered(table: Table, { record }: Messages): Table {
  return {
    ...table,
    columns: [{ title: record.number, width: 5, centred: true }, ...table.columns],
    rows: table.rows.map((row, index) => [index + 1, ...row]),
  }
}
