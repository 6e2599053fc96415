import { gunzipSync } from 'node:zlib'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openTestApp } from '../support/app.ts'

const pages = suite('page')

pages('is compressed for those who take it, and is the same page', async () => {
  const { app } = await openTestApp()
  const plain = await app.request('/sign-in')
  const zipped = await app.request('/sign-in', { headers: { 'accept-encoding': 'gzip, deflate' } })
  assert.is(plain.headers.get('content-encoding'), null)
  assert.is(zipped.headers.get('content-encoding'), 'gzip')
  for (const response of [plain, zipped]) {
    assert.is(response.headers.get('vary'), 'Accept-Encoding')
    assert.match(response.headers.get('content-type') ?? '', /^text\/html; charset=UTF-8$/i)
  }
  assert.is(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString(), await plain.text())
})

pages.run()
