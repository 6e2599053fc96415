import { suite } from 'uvu'
import { assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { wangHai } from '../support/cast.ts'

const styleguide = suite('GET /styleguide')

styleguide('is no page of an office', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(wangHai).get('/styleguide'), 404, '没有找到')
})

styleguide.run()
