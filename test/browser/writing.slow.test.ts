/** Writing the year-end summary: it saves by itself while one types, and by its button without JavaScript. */
import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBrowser } from '../support/browser.ts'
import { type Demonstration, openDemonstration } from './demonstration.ts'

const browser = await openBrowser()
const path = '/plans/2021/year-end'

const writing = suite('writing the year-end summary')
let demonstration: Demonstration

writing.before(async () => {
  demonstration = await openDemonstration()
})

writing.after(async () => {
  await browser?.close()
  await demonstration.end()
})

writing('saves while one types, and loses no letter', async () => {
  const page = await pageOf(true)
  if (!page) return
  await page.goto(demonstration.address + path)
  const area = page.locator('#section-disclosure textarea')
  await area.press('Control+End')
  await area.pressSequentially('第一次补充。')
  await page.getByText('已保存（第 1 次改写）').waitFor()
  await area.pressSequentially('一边输入，一边保存，一个字也不丢。', { delay: 60 })
  await page.getByText(/已保存（第 [2-9] 次改写）/).waitFor()
  await page.reload()
  assert.match(await area.inputValue(), /第一次补充。一边输入，一边保存，一个字也不丢。$/)
})

writing('gives back the draft from the records when one asks for it', async () => {
  const page = await pageOf(true)
  if (!page) return
  await page.goto(demonstration.address + path)
  await page.locator('#section-disclosure .year-end-difference summary').click()
  await page.locator('#section-disclosure button[value=draft]').click()
  await page.locator('#section-disclosure .tag', { hasText: '系统代拟' }).waitFor()
  assert.not.match(await page.locator('#section-disclosure textarea').inputValue(), /补充/)
})

writing('saves by its button without JavaScript', async () => {
  const page = await pageOf(false)
  if (!page) return
  await page.goto(demonstration.address + path)
  await page.locator('#section-training textarea').fill('举办培训班1期。')
  await page.locator('#section-training button').first().click()
  assert.is(await page.locator('#section-training textarea').inputValue(), '举办培训班1期。')
  assert.match(page.url(), /#section-training$/)
})

writing.run()

async function pageOf(javaScriptEnabled: boolean): Promise<Page | null> {
  if (!browser) return null
  const { address, accounts, enter } = demonstration
  const context = await browser.newContext({ javaScriptEnabled })
  await context.addCookies([{ name: 'session', value: await enter(accounts.office, {}), url: address }])
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  return page
}
