/** The register of applications as a table: what can be imported again, then what is computed from it. */
import { type Application, type StageKind, type StageOf, stageOf } from '../domain/application/application.ts'
import { type SheetColumn, sheetColumns } from '../domain/application/line.ts'
import type { Standing } from '../domain/application/standing.ts'
import { nameOfDivision } from '../domain/office/name.ts'
import type { Office } from '../domain/office/office.ts'
import type { Messages } from '../messages/index.ts'
import type { Cell, Column, Table } from './table.ts'

interface Source {
  readonly year: number
  readonly standings: readonly Standing[]
  readonly office: Office
}

const wide: Partial<Record<SheetColumn, number>> = {
  applicant: 20,
  request: 40,
  consultation: 24,
  extensionReason: 20,
  outcome: 28,
  reviewNote: 16,
  answerNote: 20,
}

export function registerTable({ year, standings, office }: Source, m: Messages): Table {
  const words = m.register
  const columns: Column[] = sheetColumns.map((column) => ({
    title: words.column[column],
    width: wide[column] ?? 12,
  }))
  return {
    title: words.fileName(year),
    name: words.title,
    columns: [
      ...columns,
      { title: words.computed.dueOn, width: 12 },
      { title: words.computed.light, width: 8 },
      { title: words.computed.how, width: 60 },
    ],
    rows: standings.map((standing) => [
      ...givenCells(standing.application, office, m),
      ...computedCells(standing, m),
    ]),
  }
}

function givenCells(application: Application, office: Office, m: Messages): Cell[] {
  const names = m.applicationNames
  const { number, receivedOn, channel, applicant, request, divisionId } = application
  const only = <Kind extends StageKind>(kind: Kind): StageOf<Kind> | undefined => stageOf(application, kind)
  const opinions = application.stages.filter((stage) => stage.kind === 'consultation')
  const answer = only('answer')
  const cells: Record<SheetColumn, Cell> = {
    number,
    receivedOn,
    channel: names.channels[channel],
    kind: names.kinds[applicant.kind],
    applicant: applicant.name,
    request,
    division: nameOfDivision(office, divisionId),
    correctionOn: only('correction')?.on ?? '',
    correctionUntil: only('correction')?.until ?? '',
    correctionEndedOn: only('correction')?.endedOn ?? '',
    consultation: opinions.map(({ party, name }) => `${names.parties[party]}：${name}`).join('；'),
    consultationOn: opinions.map(({ on }) => on).join('；'),
    consultationEndedOn: opinions.map(({ endedOn }) => endedOn ?? '').join('；'),
    extensionOn: only('extension')?.on ?? '',
    extensionWorkdays: only('extension')?.workdays ?? '',
    extensionReason: only('extension')?.reason ?? '',
    feeOn: only('fee')?.on ?? '',
    feeEndedOn: only('fee')?.endedOn ?? '',
    reviewOn: only('review')?.on ?? '',
    reviewNote: only('review')?.note ?? '',
    answerOn: answer?.on ?? '',
    outcome: answer ? names.outcomes[answer.outcome] : '',
    answerNote: answer?.note ?? '',
  }
  return sheetColumns.map((column) => cells[column])
}

function computedCells({ clock, light }: Standing, m: Messages): Cell[] {
  const { due, course } = clock
  const word =
    course === 'running' || course === 'answered' ? m.light.light[light] : m.applicationNames.courses[course]
  return [due?.dueOn ?? '', word, due ? m.due.explain(due) : '']
}
