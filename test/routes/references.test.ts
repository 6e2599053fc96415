import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { referenceOf } from '#src/domain/reference/keeping.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { at } from '../support/build.ts'
import { liJing, wangHai, zhaoMin } from '../support/cast.ts'
import { aDraft } from '../support/draft.ts'
import { draftBeside, superiorText } from '../support/references.ts'

const list = '/plans/2021/references'
const one = `${list}/1`
const beside = { plans: [draftBeside] }

const listing = suite('GET /plans/:year/references 对照上级')

listing('says so while there is none, and leads to reading one in', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  await assertShows(await as(wangHai).get(list), '还没有放入上级文件', `${list}/new`)
  await assertShows(await as(wangHai).get(`${list}/new`), '读入上级文件', `action="${list}/preview"`)
})

listing('shows how much of each is taken care of, on the workbench too', async () => {
  const { as } = await openTestApp(beside)
  await assertShows(await as(wangHai).get(list), '全省2021年要点', '0 / 3 句有着落')
  await assertShows(await as(wangHai).get('/plans/2021/workbench'), '对照上级<span class="tag">3</span>')
})

listing('is closed to contacts and leaders, and missing for a year without a plan', async () => {
  const { as } = await openTestApp(beside)
  for (const person of [liJing, zhaoMin])
    for (const path of [list, `${list}/new`, one])
      await assertRefused(await as(person).get(path), 404, '没有找到')
  await assertRefused(await as(wangHai).get('/plans/2019/references'), 404, '没有找到2019年')
})

listing.run()

const reading = suite('POST /plans/:year/references 读入上级文件')

const typed = { source: JSON.stringify(superiorText), file: '', title: '全省2021年要点', corrections: '[]' }

reading('previews it, corrects it, and writes nothing before it is confirmed', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  const office = as(wangHai)
  await assertShows(
    await office.post(`${list}/preview`, { text: superiorText }),
    '1 个部分、2 个条目、3 条语句',
    '放入对照',
    `formaction="${list}/preview/corrections#outline-`,
  )
  const join = JSON.stringify({ kind: 'join', at: superiorText.indexOf('公开机关') })
  await assertShows(
    await office.post(`${list}/preview/corrections`, { ...typed, correct: join }),
    '已更正 1 处',
  )
  assert.is(store.plan(2021).references, undefined)
})

reading('lays it beside the plan, as it was corrected', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  const corrections = JSON.stringify([{ kind: 'join', at: superiorText.indexOf('公开机关') }])
  assertGoesTo(await as(wangHai).post(list, { ...typed, corrections }), one)
  const { title, outline } = referenceOf(store.plan(2021), 1)
  assert.is(title, '全省2021年要点')
  assert.is(outline.sections[0]?.items[0]?.clauses.length, 1)
  assert.is(store.history(2021).at(-1)?.action, 'reference.added')
})

reading('asks for a title and keeps the document', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  const response = await as(wangHai).post(list, { ...typed, title: '' })
  assert.is(response.status, 422)
  assert.ok((await response.text()).includes('督促供水企业公布水质。'))
  assert.is(store.plan(2021).references, undefined)
})

reading('refuses what cannot be read and what is no document', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  await assertRefused(
    await as(wangHai).post(`${list}/preview`, { text: '今天天气很好。' }),
    422,
    '没有找到“一、”',
  )
  assert.is((await as(wangHai).post(list, { title: 'x' })).status, 422)
  for (const path of [`${list}/preview`, `${list}/preview/corrections`])
    assertGoesTo(await as(wangHai).get(path), `${list}/new`)
})

reading('is closed to contacts', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  for (const path of [list, `${list}/preview`, `${list}/preview/corrections`])
    await assertRefused(await as(liJing).post(path, typed), 404, '没有找到')
})

reading.run()

const settling = suite('/plans/:year/references/:reference 逐句对照')

settling('lists what is left with the tasks that come near', async () => {
  const { as } = await openTestApp(beside)
  await assertShows(
    await as(wangHai).get(one),
    '未落实 3',
    '由 1.1-2 落实',
    '同有“',
    '没有相近的任务',
    '相近的 1 句',
  )
})

settling('covers a clause by tasks and goes on to the next that is open', async () => {
  const { as, store } = await openTestApp(beside)
  const fields = { clauseId: '1.1.1', codes: '1.1-2 1.2-1' }
  assertGoesTo(await as(wangHai).post(`${one}/matches`, fields), `${one}#clause-1.1.2`)
  assert.equal(referenceOf(store.plan(2021), 1).matches[0]?.codes, ['1.1-2', '1.2-1'])
  await assertShows(await as(wangHai).get(`${one}?show=all`), '已落实', '任务 1.2-1', '撤销')
  await assertShows(await as(wangHai).get('/plans/2021/tasks/1.1-2'), '上级要求', '全省2021年要点')
})

settling('covers at once what is said in nearly the same words', async () => {
  const { as, store } = await openTestApp(beside)
  assertGoesTo(await as(wangHai).post(`${one}/close-matches`), one)
  assert.equal(
    referenceOf(store.plan(2021), 1).matches.map(({ clauseId }) => clauseId),
    ['1.1.1'],
  )
})

settling('leaves and names what somebody else settled meanwhile', async () => {
  const { as, store } = await openTestApp(beside)
  await as(wangHai).post(`${one}/matches`, { clauseId: '1.1.2', codes: '1.2-1' })
  const fields = { clauseIds: ['1.1.2', '1.2.1'], reason: '不属于本单位职责' }
  const answer = await as(wangHai).post(`${one}/settings-aside`, fields)
  assert.match(
    decodeURIComponent(answer.headers.get('set-cookie') ?? ''),
    'notice=set-aside\n1\nmoved\t0\t1.1.2',
  )
  const { matches, settingsAside } = referenceOf(store.plan(2021), 1)
  assert.equal([matches.length, settingsAside.length], [1, 1])
  const alone = { clauseIds: '1.1.2', reason: '不属于本单位职责' }
  await assertRefused(await as(wangHai).post(`${one}/settings-aside`, alone), 409, '1.2-1')
})

settling('sets aside with a reason, and takes it back', async () => {
  const { as, store } = await openTestApp(beside)
  const fields = { clauseIds: ['1.1.2', '1.2.1'], reason: '不属于本单位职责' }
  assertGoesTo(await as(wangHai).post(`${one}/settings-aside`, fields), one)
  await assertShows(await as(wangHai).get(`${one}?show=all`), '不属于本单位职责')
  assertGoesTo(await as(wangHai).post(`${one}/reopening`, { clauseId: '1.2.1' }), `${one}#clause-1.2.1`)
  assert.equal(
    referenceOf(store.plan(2021), 1).settingsAside.map(({ clauseId }) => clauseId),
    ['1.1.2'],
  )
})

settling('refuses tasks and clauses that do not exist and leaves the plan as it was', async () => {
  const { as, store } = await openTestApp(beside)
  const office = as(wangHai)
  await assertRefused(
    await office.post(`${one}/matches`, { clauseId: '1.1.1', codes: '9.9-9' }),
    404,
    '9.9-9',
  )
  await assertRefused(await office.post(`${one}/matches`, { clauseId: '1.1.1' }), 422, '任务')
  await assertRefused(
    await office.post(`${one}/settings-aside`, { clauseIds: '1.1.1', reason: '' }),
    422,
    '理由',
  )
  await assertRefused(await office.post(`${one}/reopening`, { clauseId: '9.9.9' }), 404, '9.9.9')
  await assertRefused(await office.get(`${list}/7`), 404, '没有找到这份上级文件')
  await assertRefused(
    await as(liJing).post(`${one}/matches`, { clauseId: '1.1.1', codes: '1.1-2' }),
    404,
    '没有找到',
  )
  assert.equal(store.plan(2021), draftBeside)
})

settling('is removed on its own', async () => {
  const { as, store, moveClock } = await openTestApp(beside)
  assertGoesTo(await as(wangHai).post(`${one}/removal`), list)
  assert.equal(store.plan(2021).references, [])
  moveClock(at('2021-09-15', '09:01'))
  await assertRefused(await as(wangHai).post(`${one}/removal`), 404, '没有找到这份上级文件')
  await assertRefused(await as(wangHai).post(`${one}/close-matches`), 404, '没有找到这份上级文件')
})

settling.run()
