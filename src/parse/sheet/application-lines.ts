/** Cells of a spreadsheet → applications with all that was done about each, or what is wrong with a row. */
import {
  type Application,
  type ConsultedParty,
  consultedParties,
  type Stage,
} from '../../domain/application/application.ts'
import type { ApplicationLine, SheetColumn } from '../../domain/application/line.ts'
import type { Division } from '../../domain/office/division.ts'
import { Refusal } from '../../domain/refusal.ts'
import { messages } from '../../messages/index.ts'
import { CellReader, type Cells } from './application-cells.ts'
import { headedRows } from './heads.ts'

const languages = Object.values(messages)
const names = languages.map(({ applicationNames }) => applicationNames)
const needed: readonly SheetColumn[] = ['receivedOn', 'applicant', 'request']

interface Setting {
  readonly divisions: readonly Pick<Division, 'id' | 'name'>[]
  /** nothing is recorded before it happened */
  readonly today: string
}

/** @throws Refusal sheet-without-heads */
export function readApplicationLines(
  rows: readonly (readonly string[])[],
  setting: Setting,
): ApplicationLine[] {
  const heads = languages.map(({ register }) => register.column)
  const read = headedRows(rows, heads, needed)
  if (!read) {
    const columns = needed.map((column) => languages[0]?.register.column[column]).join('、')
    throw new Refusal('sheet-without-heads', { columns })
  }
  return read.map(({ line, cells }) => readLine(line, cells, setting))
}

function readLine(line: number, cells: Cells, { divisions, today }: Setting): ApplicationLine {
  const reader = new CellReader(cells, today)
  const applicant = reader.needed('applicant')
  const request = reader.needed('request')
  const receivedOn = reader.needed('receivedOn') && (reader.day('receivedOn') ?? '')
  const application: Application = {
    number: reader.text('number').replaceAll('/', '-'),
    receivedOn,
    channel:
      reader.choice(
        'channel',
        names.map(({ channels }) => channels),
      ) ?? 'internet',
    applicant: {
      kind:
        reader.choice(
          'kind',
          names.map(({ kinds }) => kinds),
        ) ?? 'person',
      name: applicant,
    },
    request,
    divisionId: divisionIn(reader, divisions),
    stages: stagesIn(reader, receivedOn),
  }
  const { problems } = reader
  return { line, applicant, request, application: problems.length > 0 ? null : application, problems }
}

function divisionIn(reader: CellReader, divisions: Setting['divisions']): string | null {
  const name = reader.text('division')
  if (name === '') return null
  const division = divisions.find((one) => one.name === name)
  if (!division) reader.wrong('division', 'unknown-word')
  return division?.id ?? null
}

/** In the order in which they began; the answer, and what began with it, last. */
function stagesIn(reader: CellReader, from: string): Stage[] {
  const stages = [
    ...correctionIn(reader, from),
    ...consultationsIn(reader, from),
    ...extensionIn(reader, from),
    ...feeIn(reader, from),
    ...reviewIn(reader, from),
  ].sort((one, other) => one.on.localeCompare(other.on))
  return [...stages, ...answerIn(reader, stages.at(-1)?.on ?? from)]
}

function correctionIn(reader: CellReader, from: string): Stage[] {
  const on = reader.day('correctionOn', { from })
  if (on === null) return []
  const endedOn = reader.day('correctionEndedOn', { from: on })
  const until = reader.day('correctionUntil', { from: on, ahead: true }) ?? endedOn
  if (until === null) reader.wrong('correctionUntil', 'required')
  return [{ kind: 'correction', on, until: until ?? on, endedOn }]
}

function consultationsIn(reader: CellReader, from: string): Stage[] {
  const parties = reader.list('consultation')
  const began = reader.days('consultationOn', from)
  const ended = reader.days('consultationEndedOn', from)
  return parties.flatMap((words, index): Stage[] => {
    const on = began[index]
    if (!on) {
      reader.wrong('consultationOn', 'required')
      return []
    }
    const endedOn = ended[index] ?? null
    if (endedOn !== null && endedOn < on) reader.wrong('consultationEndedOn', 'too-early')
    return [{ kind: 'consultation', ...consulted(words), on, endedOn }]
  })
}

/** 第三方：某公司; a bare name is a third party's. */
function consulted(words: string): { party: ConsultedParty; name: string } {
  const [, head = '', name = ''] = /^([^：:]+)[：:]\s*(.*)$/s.exec(words) ?? []
  const party = consultedParties.find((one) => names.some(({ parties }) => parties[one] === head))
  return party ? { party, name } : { party: 'thirdParty', name: words }
}

function extensionIn(reader: CellReader, from: string): Stage[] {
  const on = reader.day('extensionOn', { from })
  if (on === null) return []
  const words = reader.text('extensionWorkdays') || '20'
  const workdays = /^\d{1,2}$/.test(words) ? Number(words) : 0
  if (workdays < 1 || workdays > 20) reader.wrong('extensionWorkdays', 'not-a-number')
  return [{ kind: 'extension', on, workdays, reason: reader.text('extensionReason') }]
}

function feeIn(reader: CellReader, from: string): Stage[] {
  const on = reader.day('feeOn', { from })
  return on === null ? [] : [{ kind: 'fee', on, endedOn: reader.day('feeEndedOn', { from: on }) }]
}

function reviewIn(reader: CellReader, from: string): Stage[] {
  const on = reader.day('reviewOn', { from })
  return on === null ? [] : [{ kind: 'review', on, note: reader.text('reviewNote') }]
}

/** An answer needs its result, and a result its day. */
function answerIn(reader: CellReader, from: string): Stage[] {
  const on = reader.day('answerOn', { from })
  const outcome = reader.choice(
    'outcome',
    names.map(({ outcomes }) => outcomes),
  )
  if (on !== null && reader.text('outcome') === '') reader.wrong('outcome', 'required')
  if (reader.text('outcome') !== '' && reader.text('answerOn') === '') reader.wrong('answerOn', 'required')
  if (on === null || outcome === undefined) return []
  return [{ kind: 'answer', on, outcome, note: reader.text('answerNote') }]
}
