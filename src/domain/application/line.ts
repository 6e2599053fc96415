/** Rows of a spreadsheet that each tell an application, with all that was done about it. */
import type { Application } from './application.ts'
import type { Register } from './register.ts'

/** The columns of the sheet, in their order. */
export const sheetColumns = [
  'number',
  'receivedOn',
  'channel',
  'kind',
  'applicant',
  'request',
  'division',
  'correctionOn',
  'correctionUntil',
  'correctionEndedOn',
  'consultation',
  'consultationOn',
  'consultationEndedOn',
  'extensionOn',
  'extensionWorkdays',
  'extensionReason',
  'feeOn',
  'feeEndedOn',
  'reviewOn',
  'reviewNote',
  'answerOn',
  'outcome',
  'answerNote',
] as const
export type SheetColumn = (typeof sheetColumns)[number]

export type LineProblem =
  | 'required'
  | 'not-a-day'
  | 'in-future'
  | 'too-early'
  | 'unknown-word'
  | 'not-a-number'
  | 'differs'
  | 'twice'

export interface CellProblem {
  readonly column: SheetColumn
  readonly problem: LineProblem
}

/** A row as it was read. */
export interface ApplicationLine {
  /** as the spreadsheet counts it */
  readonly line: number
  readonly applicant: string
  readonly request: string
  /** null where there is a problem */
  readonly application: Application | null
  readonly problems: readonly CellProblem[]
}

export interface JudgedLine extends ApplicationLine {
  /** the register has it already, just so */
  readonly known: boolean
}

/** Each line held against the register and against the lines before it. */
export function judgeLines(lines: readonly ApplicationLine[], register: Register): JudgedLine[] {
  const seen: Application[] = []
  return lines.map((line) => {
    const { application } = line
    if (!application) return { ...line, known: false }
    const twice = seen.some((one) => isSame(one, application))
    seen.push(application)
    if (twice) return wrong(line, 'twice')
    const kept = register.applications.find((one) => isSame(one, application))
    if (!kept) return { ...line, known: false }
    return isEqual(kept, application) ? { ...line, known: true } : wrong(line, 'differs')
  })
}

/** What is new in lines without problems. */
export function newApplications(lines: readonly JudgedLine[]): Application[] {
  return lines.flatMap(({ application, known }) => (application && !known ? [application] : []))
}

function wrong(line: ApplicationLine, problem: LineProblem): JudgedLine {
  return { ...line, application: null, problems: [{ column: 'number', problem }], known: false }
}

/** By its number; without one, by who asked for what on which day. */
function isSame(kept: Application, { number, receivedOn, applicant, request }: Application): boolean {
  if (number !== '') return kept.number === number
  return kept.receivedOn === receivedOn && kept.applicant.name === applicant.name && kept.request === request
}

function isEqual(kept: Application, read: Application): boolean {
  return JSON.stringify({ ...read, number: kept.number }) === JSON.stringify(kept)
}
