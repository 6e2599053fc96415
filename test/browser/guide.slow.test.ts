/** The printed guide: at most two pages of A4 for each role, in both languages. */
import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { roles } from '#src/domain/office/role.ts'
import { openBrowser } from '../support/browser.ts'
import { type Demonstration, openDemonstration } from './demonstration.ts'

const browser = await openBrowser()
const mostPages = 2

const guide = suite('the printed guide')
let demonstration: Demonstration

guide.before(async () => {
  demonstration = await openDemonstration()
})

guide.after(async () => {
  await browser?.close()
  await demonstration.end()
})

guide('takes two pages at most for each role in both languages', async () => {
  if (!browser) return
  const { address, accounts, enter } = demonstration
  for (const locale of ['zh', 'en'] as const) {
    const context = await browser.newContext()
    const cookie = await enter(accounts.office, { locale, elder: false })
    await context.addCookies([{ name: 'session', value: cookie, url: address }])
    const page = await context.newPage()
    for (const role of roles) {
      await page.goto(`${address}/guide?role=${role}`)
      const count = await printedPages(page)
      assert.ok(count <= mostPages, `${role} ${locale}: ${count} pages`)
    }
    await context.close()
  }
})

guide.run()

async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const { numPages } = await getDocumentProxy(new Uint8Array(pdf))
  return numPages
}
