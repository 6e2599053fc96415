import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Plan } from '#src/domain/plan.ts'
import { messages } from '#src/messages/index.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp, type TestApp } from '../support/app.ts'
import { aPlan, aTask } from '../support/build.ts'
import { finance, law, liJing, wangHai, zhaoMin } from '../support/cast.ts'
import { aDraft, aProposedTask } from '../support/draft.ts'

const address = '/plans/2021/breakdown'
const draft = aDraft({ tasks: [aProposedTask('1.1-1', ['1.1.1']), aProposedTask('1.2-1', ['1.2.1'])] })
const issued = aPlan({ tasks: [aTask()] })
const heads = '任务编号,任务名称,牵头处室,配合处室,时限要求'

function csv(...lines: readonly string[]): File {
  return new File([`${[heads, ...lines].join('\r\n')}\r\n`], '分解表.csv', { type: 'text/csv' })
}

const upload = async ({ as }: TestApp, file: File) => as(wangHai).post(address, { file })

function hidden(html: string, name: string): string {
  const [, value = ''] = new RegExp(`name="${name}" value="([^"]*)"`).exec(html) ?? []
  return value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

async function previewed(app: TestApp, file: File) {
  const html = await (await upload(app, file)).text()
  return { rows: hidden(html, 'rows'), seen: hidden(html, 'seen') }
}

const starting = suite('GET /plans/:year/breakdown 分解表')

starting('offers the table and takes it back, for drafts too', async () => {
  for (const plan of [draft, issued]) {
    const { as } = await openTestApp({ plans: [plan] })
    await assertShows(await as(wangHai).get(address), `${address}.xlsx`, 'type="file"', '牵头处室')
  }
})

starting('only hands it out once the year is closed', async () => {
  const app = await openTestApp({ plans: [aPlan({ status: 'closed' })] })
  await assertShows(await app.as(wangHai).get(address), `${address}.csv`, '已经归档')
  await assertRefused(await upload(app, csv()), 409, '已经归档')
})

starting('is closed to contacts and leaders', async () => {
  const { as } = await openTestApp({ plans: [issued] })
  for (const person of [liJing, zhaoMin]) {
    await assertRefused(await as(person).get(address), 404, '没有找到')
    await assertRefused(await as(person).post(address, { file: csv() }), 404, '没有找到')
    await assertRefused(await as(person).post(`${address}/rows`), 404, '没有找到')
  }
})

starting('does not exist for a year without a plan', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(wangHai).get(address), 404, '没有找到2021年')
})

starting.run()

const previewing = suite('POST /plans/:year/breakdown 导入预览')

for (const format of ['csv', 'xlsx']) {
  for (const plan of [draft, issued]) {
    previewing(`finds nothing in the exported .${format} of a plan that is ${plan.status}`, async () => {
      const app = await openTestApp({ plans: [plan] })
      const response = await app.as(wangHai).get(`${address}.${format}`)
      const file = new File([await response.arrayBuffer()], `任务分解表.${format}`)
      await assertShows(await upload(app, file), '与现在的分解完全一致')
    })
  }
}

previewing('finds nothing in a table that was exported in English', async () => {
  const app = await openTestApp({ plans: [draft] })
  const english = { ...wangHai, preferences: { locale: 'en' as const, elder: false } }
  await app.store.changeOffice(
    { by: 'x', on: '2021-09-15', at: '2021-09-15T01:00:00.000Z', newId: () => 'x' },
    (office) => ({
      next: { ...office, people: office.people.map((one) => (one.id === wangHai.id ? english : one)) },
      did: { action: 'person.edited', subject: wangHai.id },
    }),
  )
  const text = await (await app.as(wangHai).get(`${address}.csv`)).text()
  assert.match(text, /standing work, reported quarterly/)
  await assertShows(await upload(app, new File([text], 'b.csv')), messages.en.sheet.nothing)
})

previewing('shows each edited cell as it is and as it would be, and writes nothing', async () => {
  const app = await openTestApp({ plans: [draft] })
  const file = csv('1.1-1,公示执法信息,政策法规处,财务处、办公室,9月30日前')
  const texts = ['1 项任务有改动', '公示执法信息', '政策法规处', '财务处、办公室', '9月30日前', '第 2 行']
  await assertShows(await upload(app, file), ...texts)
  assert.is(app.store.plan(2021).tasks[0]?.leadId, null)
})

previewing('names the rows that are wrong with the remedy, and still offers the others', async () => {
  const app = await openTestApp({ plans: [draft] })
  const file = csv(
    '1.1-1,任务 1.1-1,法规处,,尽快',
    '1.2-1,任务 1.2-1,财务处,,"长期，每季度填报"',
    '9.9-9,新任务,,,',
  )
  const texts = ['1 项任务有改动，3 处需要改正', '没有这个处室', '没有读懂', '没有这个编号的任务', '第 4 行']
  await assertShows(await upload(app, file), ...texts)
})

previewing('reads what Excel saves in GB18030', async () => {
  const app = await openTestApp({ plans: [draft] })
  const head = [
    0xc8, 0xce, 0xce, 0xf1, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc8, 0xce, 0xce, 0xf1, 0xc3, 0xfb, 0xb3, 0xc6,
  ]
  const line = [0x0d, 0x0a, ...new TextEncoder().encode('1.1-1,'), 0xd0, 0xc2, 0xc3, 0xfb, 0xb3, 0xc6]
  await assertShows(await upload(app, new File([new Uint8Array([...head, ...line])], 'b.csv')), '新名称')
})

const unreadable: readonly (readonly [string, File, string])[] = [
  ['no file', new File([], ''), '还没有选择表格'],
  ['another kind of file', new File(['x'], '分解表.xls'), '不能读取这种文件（.xls）'],
  ['a .xlsx that is none', new File(['PK'], '分解表.xlsx'), '打不开'],
  ['a table without codes', new File(['甲,乙\n1,2'], '分解表.csv'), '没有“任务编号”一栏'],
]

for (const [title, file, words] of unreadable) {
  previewing(`refuses ${title} and says what to do`, async () => {
    const app = await openTestApp({ plans: [draft] })
    await assertRefused(await upload(app, file), 422, words)
  })
}

previewing.run()

const writing = suite('POST /plans/:year/breakdown/rows 写入')

const edits = csv(
  '1.1-1,任务 1.1-1,政策法规处,,"长期，每季度填报"',
  '1.2-1,任务 1.2-1,财务处,,"长期，每季度填报"',
)
const taskOf = (app: TestApp, code: string) => app.store.plan(2021).tasks.find((task) => task.code === code)

writing('writes the ticked rows only, with a line of history each', async () => {
  const app = await openTestApp({ plans: [draft] })
  const fields = await previewed(app, edits)
  assertGoesTo(await app.as(wangHai).post(`${address}/rows`, { ...fields, codes: '1.2-1' }), address)
  assert.is(taskOf(app, '1.2-1')?.leadId, finance.id)
  assert.equal(taskOf(app, '1.1-1'), draft.tasks[0])
  const { action, before, after } = app.store.history(2021).at(-1) ?? {}
  assert.equal([action, before, after], ['task.imported', '牵头处室：（空）', '牵头处室：财务处'])
})

writing('changes nothing when the same rows are sent again', async () => {
  const app = await openTestApp({ plans: [draft] })
  const fields = { ...(await previewed(app, edits)), codes: ['1.1-1', '1.2-1'] }
  await app.as(wangHai).post(`${address}/rows`, fields)
  const once = app.store.plan(2021)
  assertGoesTo(await app.as(wangHai).post(`${address}/rows`, fields), address)
  assert.is(app.store.plan(2021), once)
  await assertShows(await upload(app, edits), '与现在的分解完全一致')
})

writing('corrects an issued task', async () => {
  const app = await openTestApp({ plans: [issued] })
  const fields = await previewed(app, csv('1.1-1,梳理并公开行政规范性文件,财务处,,10月31日前'))
  await app.as(wangHai).post(`${address}/rows`, { ...fields, codes: '1.1-1' })
  const task = taskOf(app, '1.1-1')
  assert.is(task?.leadId, finance.id)
  assert.equal(
    task?.occurrences.map(({ dueOn }) => dueOn),
    ['2021-10-31'],
  )
})

writing('shows the preview again when a task changed since, and writes nothing', async () => {
  const app = await openTestApp({ plans: [draft] })
  const fields = { ...(await previewed(app, edits)), codes: ['1.1-1', '1.2-1'] }
  await app.as(wangHai).post('/plans/2021/assignments', { codes: '1.1-1', leadId: 'disclosure' })
  const before: Plan = app.store.plan(2021)
  await assertRefused(await app.as(wangHai).post(`${address}/rows`, fields), 409, '请再核对一次')
  assert.is(app.store.plan(2021), before)
})

writing('goes back to the start when the rows are lost', async () => {
  const app = await openTestApp({ plans: [draft] })
  assertGoesTo(await app.as(wangHai).post(`${address}/rows`, { rows: 'x', seen: '{}' }), address)
  assert.is(taskOf(app, '1.1-1')?.leadId, null)
})

writing('is not moved by rows that say more than a table could', async () => {
  const app = await openTestApp({ plans: [draft] })
  const rows = JSON.stringify([{ row: 2, code: '1.1-1', cells: { lead: law.name, accepted: 'true' } }])
  assert.is((await app.as(wangHai).post(`${address}/rows`, { rows, seen: '{}', codes: '1.1-1' })).status, 409)
  assert.equal(taskOf(app, '1.1-1'), draft.tasks[0])
})

writing.run()
