import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openTestApp } from '../support/app.ts'

const test = suite('/healthz and /readyz')

test('answer a stranger, without a page', async () => {
  const { stranger } = await openTestApp()
  for (const path of ['/healthz', '/readyz']) {
    const response = await stranger.get(path)
    assert.is(response.status, 200)
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain/)
  }
})

test('tell a living process from one that can keep what is changed', async () => {
  const { stranger, store } = await openTestApp()
  await store.close()
  assert.is((await stranger.get('/healthz')).status, 200)
  assert.is((await stranger.get('/readyz')).status, 503)
})

test.run()
