import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { type Application, outcomes } from '#src/domain/application/application.ts'
import { standingOf } from '#src/domain/application/standing.ts'
import { Refusal } from '#src/domain/refusal.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { messages } from '#src/messages/index.ts'
import { readApplicationLines } from '#src/parse/sheet/application-lines.ts'
import { rowsOfCsv } from '#src/parse/sheet/csv.ts'
import { rowsOfXlsx } from '#src/parse/sheet/xlsx.ts'
import { toCsv } from '#src/reports/csv.ts'
import { registerTable } from '#src/reports/register.ts'
import { toXlsx } from '#src/reports/xlsx.ts'
import {
  aConsultation,
  aCorrection,
  aFee,
  anAnswer,
  anApplication,
  aTwentyDayExtension,
} from '../../support/application.ts'
import { anOffice } from '../../support/cast.ts'

const setting = { divisions: anOffice().divisions, today: '2021-12-01' }
const heads = ['收到日期', '申请人类型', '申请人', '所需信息', '答复日期', '办理结果']
const readRow = (...cells: string[]) => readApplicationLines([heads, cells], setting)[0]

const reading = suite('readApplicationLines 导入登记簿')

reading('reads a row as offices write it', () => {
  const line = readRow('2021年9月15日', '商业企业', '某公司', '部门预算', '2021/10/12', '（一）予以公开')
  assert.equal(line?.problems, [])
  assert.equal(line?.application, {
    number: '',
    receivedOn: '2021-09-15',
    channel: 'internet',
    applicant: { kind: 'business', name: '某公司' },
    request: '部门预算',
    divisionId: null,
    stages: [anAnswer()],
  } satisfies Application)
})

reading('knows each of the 21 results by the words of the form', () => {
  const { rows } = messages.zh.annualForm
  for (const [index, outcome] of outcomes.entries()) {
    if (['granted', 'partlyGranted', 'notCorrected', 'feeUnpaid', 'other'].includes(outcome)) continue
    const words = rows[index + 2] ?? ''
    const line = readRow('2021-09-15', '自然人', '陈某', '预算', '2021-10-12', words)
    assert.equal(line?.application?.stages, [anAnswer('2021-10-12', outcome)], words)
  }
})

reading('names every problem of a row with its column', () => {
  assert.equal(readRow('去年', '外星人', '', '预算', '2021-12-02', '')?.problems, [
    { column: 'applicant', problem: 'required' },
    { column: 'receivedOn', problem: 'not-a-day' },
    { column: 'kind', problem: 'unknown-word' },
    { column: 'answerOn', problem: 'in-future' },
    { column: 'outcome', problem: 'required' },
  ])
  assert.equal(readRow('2021-09-15', '', '陈某', '预算', '2021-09-14', '予以公开')?.problems, [
    { column: 'answerOn', problem: 'too-early' },
  ])
})

reading('refuses a table without the heads it needs', () => {
  assert.throws(
    () => readApplicationLines([['甲', '乙']], setting),
    (error: unknown) => error instanceof Refusal && error.code === 'sheet-without-heads',
  )
})

reading.run()

const calendar = officeCalendar(nationalDays, [])
const full = [
  anApplication({
    stages: [
      aConsultation('2021-09-29'),
      aConsultation(null, '2021-09-24', 'agency'),
      { kind: 'review', on: '2021-10-08', note: '保密审查通过' },
      aTwentyDayExtension(),
      anAnswer('2021-11-08', 'partlyGranted'),
    ],
  }),
  anApplication({
    number: '2021-002',
    divisionId: null,
    stages: [aCorrection(), aFee('2021-10-08', '2021-09-24')],
  }),
  anApplication({ number: '2021-003', stages: [aCorrection('2021-10-08')] }),
]
const standings = full.map((application) => standingOf(application, calendar, '2021-12-01'))

const trip = suite('export and import of the register')

for (const [locale, m] of Object.entries(messages)) {
  const table = registerTable({ year: 2021, standings, office: anOffice() }, m)

  trip(`what is exported as CSV in ${locale} comes back unchanged`, () => {
    const lines = readApplicationLines(rowsOfCsv(toCsv(table).slice(1)), setting)
    assert.equal(
      lines.map(({ application }) => application),
      full,
    )
  })

  trip(`what is exported as .xlsx in ${locale} comes back unchanged`, async () => {
    const lines = readApplicationLines(await rowsOfXlsx(await toXlsx(table)), setting)
    assert.equal(
      lines.map(({ application }) => application),
      full,
    )
  })
}

trip('tells the computed day and its arithmetic beside what was entered', () => {
  const { rows, columns } = registerTable({ year: 2021, standings, office: anOffice() }, messages.zh)
  assert.is(rows[2]?.at(-3), '2021-11-04')
  assert.match(String(rows[2]?.at(-1)), '2021-10-08 收到补正，期限重新起算')
  assert.is(columns.length, rows[0]?.length)
})

trip.run()
