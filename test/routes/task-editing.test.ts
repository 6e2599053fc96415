import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { taskOf } from '#src/domain/find.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOccurrence, aPlan, aProgress, aTask, monthly } from '../support/build.ts'
import { finance, law, liJing, wangHai } from '../support/cast.ts'
import { aDraft, aProposedTask } from '../support/draft.ts'

const path = '/plans/2021/tasks/1.1-1'
/** what an issued task still lets one correct */
const terms = { kind: 'once', dueOn: '2021-11-30', leadId: law.id, supportIds: [finance.id] }
const fields = { ...terms, title: '公示行政执法信息', clauseIds: ['1.1.1'] }

const editing = suite('POST /plans/:year/tasks/:code 修改')

editing('saves the task and accepts it', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  assertGoesTo(await as(wangHai).post(path, fields), '/plans/2021/workbench#task-1.1-1')
  const { title, obligation, leadId, accepted } = taskOf(store.plan(2021), '1.1-1')
  assert.equal([title, leadId, accepted], ['公示行政执法信息', law.id, true])
  assert.equal(obligation, { kind: 'once', dueOn: '2021-11-30', phrase: '持续推进' })
})

const wrong: readonly (readonly [string, Record<string, string>, string])[] = [
  ['the title is missing', { title: ' ' }, '这一项要填写'],
  ['the day does not exist', { dueOn: '2021-02-30' }, '这不是有效的日期'],
  ['no kind is chosen', { kind: '' }, '请从给出的选项中选择'],
  ['the count is no number', { kind: 'onEvent', bound: 'latest', count: '廿', unit: 'day' }, '请填写数字'],
]

for (const [reason, given, words] of wrong) {
  editing(`shows the form with what was typed when ${reason}`, async () => {
    const { as, store } = await openTestApp({ plans: [aDraft()] })
    const before = store.plan(2021)
    const response = await as(wangHai).post(path, { ...fields, from: '收到申请', ...given })
    const html = await response.text()
    assert.is(response.status, 422)
    assert.ok(html.includes(words), words)
    assert.ok(html.includes('value="收到申请"'))
    assert.is(store.plan(2021), before)
  })
}

editing('refuses a clause of another task', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  const response = await as(wangHai).post(path, { ...fields, clauseIds: ['1.1.1', '1.1.2'] })
  await assertRefused(response, 409, '这句话已在任务 1.1-2 中')
})

editing('corrects divisions and obligation after issue', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const corrected = { ...terms, leadId: finance.id, supportIds: [], confirmed: 'yes' }
  assertGoesTo(await as(wangHai).post(path, corrected), '/plans/2021/workbench#task-1.1-1')
  const { title, leadId, occurrences } = taskOf(store.plan(2021), '1.1-1')
  assert.equal([title, leadId], ['梳理并公开行政规范性文件', finance.id])
  assert.equal(
    occurrences.map(({ dueOn }) => dueOn),
    ['2021-11-30'],
  )
})

editing('gives back the title that was typed while somebody issued the plan', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  await assertRefused(await as(wangHai).post(path, fields), 409, fields.title)
  assert.is(store.plan(2021), before)
})

editing('shows which occurrences a changed obligation touches before it is done', async () => {
  const reported = anOccurrence({ key: '2021-08', dueOn: '2021-08-31', progress: [aProgress()] })
  const ahead = anOccurrence({ key: '2021-10', dueOn: '2021-10-31' })
  const task = aTask({ obligation: monthly(), occurrences: [reported, ahead] })
  const { as, store } = await openTestApp({ plans: [aPlan({ tasks: [task] })] })
  const before = store.plan(2021)
  const response = await as(wangHai).post(path, { ...terms, leadId: finance.id, supportIds: [] })
  await assertShows(
    response,
    '先看看影响哪些期次',
    '将取消',
    '10月',
    '将新增',
    '11月30日前',
    '保留不动',
    '8月',
  )
  assert.is(store.plan(2021), before)
})

editing('asks nothing where no occurrence is touched', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const same = { leadId: finance.id, supportIds: [], kind: 'once', dueOn: '2021-09-30' }
  assertGoesTo(await as(wangHai).post(path, same), '/plans/2021/workbench#task-1.1-1')
  assert.is(taskOf(store.plan(2021), '1.1-1').leadId, finance.id)
})

for (const given of [{ kind: 'none' }, { leadId: '' }]) {
  editing(`leaves an issued task its ${Object.keys(given)[0]}`, async () => {
    const { as, store } = await openTestApp({ plans: [aPlan()] })
    const before = store.plan(2021)
    await assertRefused(await as(wangHai).post(path, { ...terms, ...given }), 422, '这一项要填写')
    assert.is(store.plan(2021), before)
  })
}

editing('gives back what was typed once the year is closed, where no form is left to hold it', async () => {
  const { as } = await openTestApp({ plans: [aPlan({ status: 'closed', closedOn: '2021-12-31' })] })
  await assertRefused(
    await as(wangHai).post(path, { ...fields, title: '改过的名称', leadId: '' }),
    409,
    '改过的名称',
  )
})

editing('is closed to contacts', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  await assertRefused(await as(liJing).post(path, fields), 404, '没有找到')
})

editing('says so when there is no such task or division', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  await assertRefused(await as(wangHai).post('/plans/2021/tasks/9.9-9', fields), 404, '没有找到任务 9.9-9')
  await assertRefused(await as(wangHai).post(path, { ...fields, leadId: 'none' }), 404, '没有找到这个处室')
})

editing.run()

const adding = suite('POST /plans/:year/tasks 新建任务')

adding('makes a task of an open clause and opens it for editing', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  const response = await as(wangHai).post('/plans/2021/tasks', { clauseIds: '0.0.1' })
  assertGoesTo(response, '/plans/2021/workbench?edit=0.0-1#task-0.0-1')
  assert.equal(taskOf(store.plan(2021), '0.0-1').clauseIds, ['0.0.1'])
})

adding('needs a clause that is in no task', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  await assertRefused(await as(wangHai).post('/plans/2021/tasks'), 422, '请至少勾选一句')
  await assertRefused(await as(wangHai).post('/plans/2021/tasks', { clauseIds: '1.1.1' }), 409, '1.1-1')
})

adding.run()

const splitting = suite('POST /plans/:year/tasks/:code/split 拆分')

const whole = aDraft({ tasks: [aProposedTask('1.1-1', ['1.1.1', '1.1.2'])] })

splitting('moves the ticked clauses to a new task', async () => {
  const { as, store } = await openTestApp({ plans: [whole] })
  const response = await as(wangHai).post(`${path}/split`, { clauseIds: '1.1.2' })
  assertGoesTo(response, '/plans/2021/workbench#task-1.1-2')
  assert.equal(taskOf(store.plan(2021), '1.1-1').clauseIds, ['1.1.1'])
})

splitting('refuses to move all or none', async () => {
  const { as, store } = await openTestApp({ plans: [whole] })
  const before = store.plan(2021)
  for (const clauseIds of [[], ['1.1.1', '1.1.2']]) {
    await assertRefused(await as(wangHai).post(`${path}/split`, { clauseIds }), 422, '拆分后两边都要有语句')
  }
  assert.is(store.plan(2021), before)
})

splitting.run()

const removing = suite('POST /plans/:year/tasks/:code/removal 删除任务')

removing('takes the task away and leads to its item', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  assertGoesTo(await as(wangHai).post(`${path}/removal`), '/plans/2021/workbench#item-1.1')
  assert.is(store.plan(2021).tasks.length, 3)
})

removing('refuses once the plan is issued', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  await assertRefused(await as(wangHai).post(`${path}/removal`), 409, '要点已经下达')
  assert.is(store.plan(2021), before)
})

removing.run()
