import mammoth from 'mammoth'
import { readSheet } from 'read-excel-file/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { messages } from '#src/messages/index.ts'
import { rowsOfCsv } from '#src/parse/sheet/csv.ts'
import type { Paper } from '#src/reports/paper.ts'
import { type Product, planReports, writers } from '#src/reports/product.ts'
import {
  aLink,
  anAcceptance,
  anOccurrence,
  aPlan,
  aProgress,
  aReturn,
  aSubmission,
  aTask,
  at,
} from '../support/build.ts'
import { anOffice, disclosure, finance, law } from '../support/cast.ts'

const m = messages.zh
const office = anOffice()
const moment = { today: '2021-12-20', now: at('2021-12-20') }

const finished = anOccurrence({
  progress: [aProgress({ text: '已公开规范性文件14件' })],
  evidence: [aLink()],
  submissions: [aSubmission()],
  verifications: [anAcceptance()],
})
const returned = anOccurrence({
  progress: [aProgress({ text: '初稿' })],
  submissions: [aSubmission()],
  verifications: [aReturn('2021-09-13', '缺少公开链接')],
})

const plan = aPlan({
  tasks: [
    aTask({ code: '1.1-1', leadId: law.id, occurrences: [finished] }),
    aTask({ code: '1.1-2', leadId: finance.id, occurrences: [returned] }),
    aTask({ code: '1.1-3', leadId: disclosure.id, occurrences: [anOccurrence({ dueOn: '2021-12-31' })] }),
  ],
})
const previous = aPlan({ year: 2020, status: 'closed', closedOn: '2021-01-15', tasks: [] })

const calendar = officeCalendar(nationalDays, [])
const source = { plan, previous: undefined, office, moment, calendar }

const textOf = ({ blocks }: Paper): string =>
  blocks
    .map((block) =>
      block.kind === 'table' || block.kind === 'chart'
        ? ''
        : `${'lead' in block ? block.lead : ''}${block.text}`,
    )
    .join('\n')

const summary = suite('the year-end summary')

summary('counts from records and says that last year is unknown', () => {
  const text = textOf(planReports.summary(source, m).paper)
  assert.match(text, /全年共分解任务3项，到期应办2期，已销号1期，完成率50%，按时率50%。上年数据未录入。/)
})

summary('compares with last year where there is one', () => {
  const text = textOf(planReports.summary({ ...source, previous }, m).paper)
  assert.match(text, /上年分解任务0项，完成率无，按时率无。/)
  assert.not.match(text, /上年数据未录入/)
})

summary('tells what was done in the division’s own words, and only what was verified', () => {
  const text = textOf(planReports.summary(source, m).paper)
  assert.match(text, /政策法规处：已公开规范性文件14件。/)
  assert.not.match(text, /初稿/)
})

summary('answers each problem with one measure, in the same order', () => {
  const lines = textOf(planReports.summary(source, m).paper).split('\n')
  const start = lines.indexOf('三、下一步打算')
  assert.match(lines[start - 1] ?? '', /^（一）报送材料不合要求（缺少公开链接）。涉及财务处，共1期未办结。$/)
  assert.match(lines[start + 1] ?? '', /^（一）针对“报送材料不合要求（缺少公开链接）”，由财务处牵头/)
})

summary('lists what is open with its reason, and a new day only where one was granted', () => {
  const [, open] = planReports.summary(source, m).paper.annexes ?? []
  const [table] = open?.blocks ?? []
  const row = table?.kind === 'table' ? table.grid.rows[1]?.map(({ text }) => text) : []
  assert.equal(row, [
    1,
    '梳理并公开行政规范性文件',
    '9月30日前',
    '财务处',
    '2021-09-30',
    '已退回：缺少公开链接',
    '待定',
  ])
})

summary.run()

const bulletin = suite('the bulletin')

bulletin('states totals, ranks, lateness and what comes next', () => {
  const { paper } = planReports.bulletin(source, m)
  const text = textOf(paper)
  assert.match(text, /共分解任务3项、3期，到期应办2期，已销号1期。完成率50%，按时率50%。/)
  assert.match(text, /下列1期已过截止日期尚未办结/)
  assert.match(text, /政策法规处到期事项全部办结且全部按时提交，予以表扬。/)
  assert.match(text, /今后30天内将有1期到期/)
})

bulletin.run()

const tables = suite('tables of records')

for (const [kind, expected] of [
  [
    'ledger',
    { 序号: 2, 任务编号: '1.1-2', 牵头处室: '财务处', 进展情况: '初稿', 佐证材料: 0, 状态: '已退回，逾期' },
  ],
  ['look-back', { 序号: 2, 任务编号: '1.1-2', 牵头处室: '财务处', 核查结论: '未完成', 佐证材料: '' }],
] as const) {
  tables(`${kind} tells each record by the heads of its columns`, () => {
    const product = planReports[kind](source, m)
    const record = (product.data as Record<string, unknown>[])[1]
    for (const [head, value] of Object.entries(expected)) assert.equal(record?.[head], value, head)
  })
}

tables('evidence names each proof, what it proves and where it is', () => {
  const [record] = planReports.evidence(source, m).data as Record<string, unknown>[]
  assert.is(record?.材料名称, '行政规范性文件目录')
  assert.is(record?.['公开日期、文号或内容'], '2021-09-01 https://example.gov.cn/files')
})

tables('evidence says whether each was public within twenty working days', () => {
  const dated = (producedOn?: string) =>
    aLink({ publishedOn: '2021-09-14', ...(producedOn && { producedOn }) })
  const evidence = [dated('2021-09-01'), dated('2021-08-16'), dated()]
  const proved = aPlan({ tasks: [aTask({ occurrences: [anOccurrence({ evidence })] })] })
  const records = planReports.evidence({ ...source, plan: proved }, m).data as Record<string, unknown>[]
  assert.equal(
    records.map(({ 公开时限 }) => 公开时限),
    ['按期', m.evidence.late('2021-09-13'), m.evidence.undated],
  )
})

tables.run()

const files = suite('every report as Word')

for (const kind of Object.keys(planReports) as (keyof typeof planReports)[]) {
  files(`${kind} holds all the words of its paper`, async () => {
    const product: Product = planReports[kind](source, m)
    const { value } = await mammoth.extractRawText({ buffer: await writers.docx(product, m) })
    for (const line of textOf(product.paper).split('\n')) assert.ok(value.includes(line), line)
    assert.ok(value.includes(product.paper.title.replace('\n', '')))
  })
}

files.run()

const sheets = suite('every report as a sheet')

for (const kind of Object.keys(planReports) as (keyof typeof planReports)[]) {
  sheets(`${kind} reads back as its table, cell by cell`, async () => {
    const product: Product = planReports[kind](source, m)
    const { table } = product
    assert.ok(table)
    const [title, heads, ...rows] = await readSheet((await writers.xlsx(product)) ?? Buffer.of())
    const own = table.columns.flatMap(({ merged }, place) => (merged ? [] : [place]))
    assert.is(title?.[0], table.title)
    assert.equal(
      heads,
      table.columns.map((column) => column.title),
    )
    assert.equal(
      rows.map((row) => own.map((place) => row[place] ?? '')),
      table.rows.map((row) => own.map((place) => row[place])),
    )
  })

  sheets(`${kind} as CSV holds the same cells`, async () => {
    const product: Product = planReports[kind](source, m)
    const lines = rowsOfCsv(String(await writers.csv(product)).replace(/^\uFEFF/, ''))
    assert.equal(
      lines.slice(1),
      product.table?.rows.map((row) => row.map(String)),
    )
  })
}

sheets.run()
