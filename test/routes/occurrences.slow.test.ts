import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { liJing } from '../support/cast.ts'

const reporting = suite('POST /plans/:year/tasks/:code/:key/progress 填报')

reporting('refuses a file beyond 50 MB, says what to do instead and gives back what was typed', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  const file = new File(
    [Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50 * 1024 * 1024)])],
    '扫描.pdf',
  )
  const fields = { text: '已公开行政规范性文件 23 件', intent: 'save', kind: 'file', file }
  const response = await as(liJing).post('/plans/2021/tasks/1.1-1/2021-09-30/progress', fields)
  assert.is(response.status, 422)
  const html = await response.text()
  assert.ok(html.includes('文件超过 50 MB'))
  assert.ok(html.includes('已公开行政规范性文件 23 件'))
  assert.is(store.plan(2021), before)
})

reporting.run()
