/** What comes over the wire: pages are read over slow lines, too. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { crawl } from './crawl.ts'
import { openDemonstration } from './demonstration.ts'

const mostRequests = 6
const mostAtFirst = 100_000
const mostLater = 20_000

const weight = suite('weight')

weight('first load of any page ≤ 100 kB in ≤ 6 requests, later pages ≤ 20 kB', async () => {
  const { address, accounts, enter, end } = await openDemonstration()
  for (const account of Object.values(accounts)) {
    const cookie = await enter(account, { locale: 'zh', elder: false })
    for (const path of await crawl(address, cookie, 1)) {
      const { bytes, html } = await load(address + path, cookie)
      const parts = [...new Set(html.matchAll(/(?:src|href)="(\/assets\/[^"#]*)/g))].map(
        ([, part = '']) => part,
      )
      const sizes = await Promise.all([...new Set(parts)].map((part) => load(address + part, cookie)))
      const whole = sizes.reduce((sum, part) => sum + part.bytes, bytes)
      assert.ok(bytes <= mostLater, `${path}: ${bytes} bytes`)
      assert.ok(whole <= mostAtFirst, `${path}: ${whole} bytes at first`)
      assert.ok(sizes.length + 1 <= mostRequests, `${path}: ${sizes.length + 1} requests`)
    }
  }
  await end()
})

weight.run()

/** Bytes as they come, compressed. */
async function load(url: string, cookie: string): Promise<{ bytes: number; html: string }> {
  const headers = { cookie: `session=${cookie}`, 'accept-encoding': 'gzip' }
  const response = await fetch(url, { headers })
  const html = await response.text()
  const length = response.headers.get('content-length')
  return { bytes: length ? Number(length) : Buffer.byteLength(html), html }
}
