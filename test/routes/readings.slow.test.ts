import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { wangHai } from '../support/cast.ts'

const previewing = suite('POST /plans/preview 试读')

previewing('refuses five megabytes in one line, says how to mend it and writes nothing', async () => {
  const { as, store } = await openTestApp()
  const text = '公开'.repeat(2_500_000)
  await assertRefused(await as(wangHai).post('/plans/preview', { text }), 422, '文字过长')
  assert.equal(store.plans(), [])
})

previewing.run()
