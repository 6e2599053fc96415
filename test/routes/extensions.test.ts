import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Occurrence } from '#src/domain/occurrence.ts'
import type { Store } from '#src/store/store.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anExtension, anOccurrence, aPlan, aTask } from '../support/build.ts'
import { finance, liJing, sunLi, wangHai, zhaoMin } from '../support/cast.ts'

const address = '/plans/2021/tasks/1.1-1/2021-09-30'
const request = { dueOn: '2021-10-15', extensionReason: '待上级文件印发' }
const planWith = (given: Partial<Occurrence> = {}) =>
  aPlan({ tasks: [aTask({ supportIds: [finance.id], occurrences: [anOccurrence(given)] })] })
const asked = planWith({ extensions: [anExtension(null)] })
const extensionsIn = (store: Store) => store.plan(2021).tasks[0]?.occurrences[0]?.extensions

const asking = suite('POST …/:key/extensions 申请延期')

asking('is offered to the lead division before the due day is past', async () => {
  const { as } = await openTestApp({ plans: [planWith()] })
  await assertShows(await as(liJing).get(address), `action="${address}/extensions"`, '申请延期')
  for (const person of [sunLi, wangHai, zhaoMin]) {
    const html = await (await as(person).get(address)).text()
    assert.not(html.includes(`action="${address}/extensions"`))
  }
})

asking('is asked for and shown, beside the first day', async () => {
  const { as, store } = await openTestApp({ plans: [planWith()] })
  assertGoesTo(await as(liJing).post(`${address}/extensions`, request), address)
  const [extension] = extensionsIn(store) ?? []
  assert.is(extension?.dueOn, '2021-10-15')
  assert.is(extension?.answer, null)
  await assertShows(await as(liJing).get(address), '申请延至 2021-10-15', '等待答复', '2021-09-30 截止')
})

asking('keeps what was typed when something is missing', async () => {
  const { as, store } = await openTestApp({ plans: [planWith()] })
  const response = await as(liJing).post(`${address}/extensions`, { ...request, dueOn: '' })
  assert.is(response.status, 422)
  assert.ok((await response.text()).includes('待上级文件印发</textarea>'))
  assert.equal(extensionsIn(store), [])
})

asking('is refused once the day is past, for an earlier day, and to those who do not lead', async () => {
  const late = await openTestApp({ plans: [planWith()], today: '2021-10-01' })
  await assertRefused(await late.as(liJing).post(`${address}/extensions`, request), 409, '截止日期已过')
  const { as, store } = await openTestApp({ plans: [planWith()] })
  const earlier = { ...request, dueOn: '2021-09-20' }
  await assertRefused(
    await as(liJing).post(`${address}/extensions`, earlier),
    422,
    '应晚于现在的截止日期 2021-09-30',
  )
  for (const person of [sunLi, wangHai]) {
    assert.is((await as(person).post(`${address}/extensions`, request)).status, 403)
  }
  assert.equal(extensionsIn(store), [])
})

asking('knows no other occurrence', async () => {
  const { as } = await openTestApp({ plans: [planWith()] })
  const response = await as(liJing).post('/plans/2021/tasks/1.1-1/2022/extensions', request)
  await assertRefused(response, 404, '没有找到期次')
})

asking.run()

const answering = suite('POST …/:key/extensions/answer 答复延期')

answering('stands in the queue of the office', async () => {
  const { as } = await openTestApp({ plans: [asked] })
  const words = ['1 项延期申请等待答复', '申请延至 2021-10-15', `${address}#extension`]
  await assertShows(await as(wangHai).get('/plans/2021/verifications'), ...words)
  await assertShows(await as(wangHai).get(address), `action="${address}/extensions/answer"`)
})

answering('a grant puts the new day in force, and both are shown', async () => {
  const { as, store } = await openTestApp({ plans: [asked] })
  const response = await as(wangHai).post(`${address}/extensions/answer`, { outcome: 'granted', answer: '' })
  assertGoesTo(response, '/plans/2021/verifications')
  assert.is(extensionsIn(store)?.[0]?.answer?.granted, true)
  await assertShows(await as(liJing).get(address), '2021-10-15 截止', '原定 2021-09-30', '同意延期')
})

answering('declining asks for a reason and keeps the answer that was typed', async () => {
  const { as, store } = await openTestApp({ plans: [asked] })
  const answer = (word: string) =>
    as(wangHai).post(`${address}/extensions/answer`, { outcome: 'declined', answer: word })
  assert.is((await answer('')).status, 422)
  assert.is(extensionsIn(store)?.[0]?.answer, null)
  assertGoesTo(await answer('时间足够'), '/plans/2021/verifications')
  await assertShows(await as(liJing).get(address), '不同意', '时间足够', '2021-09-30 截止')
})

answering('is for the office, and answers what was asked', async () => {
  const { as } = await openTestApp({ plans: [planWith()] })
  const grant = { outcome: 'granted', answer: '' }
  await assertRefused(await as(liJing).post(`${address}/extensions/answer`, grant), 404, '没有找到')
  await assertRefused(await as(wangHai).post(`${address}/extensions/answer`, grant), 409, '没有等待答复')
})

answering.run()
