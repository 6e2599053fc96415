import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { wangHai } from '../support/cast.ts'

const test = suite('POST /preferences 显示设置')

test('remembers language and large type with the person and comes back', async () => {
  const { as, store } = await openTestApp()
  const me = as(wangHai)
  assertGoesTo(await me.post('/preferences', { locale: 'en', back: '/divisions' }), '/divisions')
  await me.post('/preferences', { elder: 'on' })
  assert.equal(store.office().people.find(({ id }) => id === wangHai.id)?.preferences, {
    locale: 'en',
    elder: true,
  })
  await assertShows(await me.get('/divisions'), '<html lang="en" class="elder">', 'Add a division')
})

test('remembers a stranger’s choice in a cookie', async () => {
  const { stranger } = await openTestApp()
  const response = await stranger.post('/preferences', { locale: 'en', back: '/sign-in' })
  assertGoesTo(response, '/sign-in')
  assert.match(response.headers.get('set-cookie') ?? '', 'locale=en')
})

test('does not lead to another site', async () => {
  const { as } = await openTestApp()
  assertGoesTo(await as(wangHai).post('/preferences', { back: '//elsewhere.example' }), '/')
})

test.run()
