import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOccurrence, aPlan, aProgress, aSubmission, aTask, once } from '../support/build.ts'
import { liJing, wangHai, zhaoMin } from '../support/cast.ts'

const path = '/plans/2021/tasks/1.1-1/2021-09-01/supervision'

const planWith = (given = {}) =>
  aPlan({
    tasks: [
      aTask({
        obligation: once('2021-09-01'),
        occurrences: [anOccurrence({ dueOn: '2021-09-01', ...given })],
      }),
    ],
  })

const test = suite('GET …/supervision 督办单')

test('states the matter in the document’s words, how late it is and what is asked', async () => {
  const { as } = await openTestApp({ plans: [planWith()] })
  for (const person of [wangHai, zhaoMin]) {
    const html = await (await as(person).get(path)).text()
    assert.match(html, /督〔2021〕1\.1-1\/2021-09-01/)
    assert.match(html, /系统梳理本机关制发的行政规范性文件。/)
    assert.match(html, /14 天/)
    assert.match(html, /请于2021年9月23日前/)
    assert.match(html, /该处室从未填报过任何事项/)
  }
})

test('tells what was reported', async () => {
  const progress = [aProgress({ difficulty: '等待网信办答复' })]
  const { as } = await openTestApp({ plans: [planWith({ progress })] })
  const html = await (await as(wangHai).get(path)).text()
  assert.match(html, /已梳理行政规范性文件并公开/)
  assert.match(html, /存在问题：等待网信办答复/)
  assert.not.match(html, /从未填报/)
})

test('is refused once the matter was submitted', async () => {
  const { as } = await openTestApp({ plans: [planWith({ submissions: [aSubmission()] })] })
  await assertRefused(await as(wangHai).get(path), 409, '')
})

test('is closed to contacts, and missing where the matter is', async () => {
  const { as } = await openTestApp({ plans: [planWith()] })
  await assertRefused(await as(liJing).get(path), 404, '没有找到')
  const missing = path.replace('2021-09-01', '2021-09-02')
  await assertRefused(await as(wangHai).get(missing), 404, '')
})

test('is reached from the task, the leader’s list and the monitor, wherever something overdue is open', async () => {
  const overdue = aPlan({ tasks: [aTask({ occurrences: [anOccurrence({ dueOn: '2021-09-01' })] })] })
  const { as } = await openTestApp({ plans: [overdue] })
  const link = 'href="/plans/2021/tasks/1.1-1/2021-09-01/supervision"'
  for (const page of ['tasks/1.1-1', 'overview', 'monitor', 'tasks'])
    assert.ok((await (await as(zhaoMin).get(`/plans/2021/${page}`)).text()).includes(link), page)
  for (const page of ['tasks/1.1-1', 'tasks'])
    assert.not((await (await as(liJing).get(`/plans/2021/${page}`)).text()).includes(link), page)
})

test.run()
