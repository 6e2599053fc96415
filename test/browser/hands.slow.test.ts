/** What hands do at a desk: keys instead of a mouse, text that is not lost, a phone. */
import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBrowser } from '../support/browser.ts'
import { type Demonstration, openDemonstration } from './demonstration.ts'

const browser = await openBrowser()
const report = '/plans/2021/tasks/2.2-3/2021-08-31'

const hands = suite('hands')
let demonstration: Demonstration

hands.before(async () => {
  demonstration = await openDemonstration()
})

hands.after(async () => {
  await browser?.close()
  await demonstration.end()
})

hands('goes everywhere by keys, lists them, and lets them be switched off', async () => {
  const page = await pageOf(demonstration.accounts.contact)
  if (!page) return
  await page.goto(`${demonstration.address}/messages`)
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.waitForURL('**/duties')
  await page.locator('#main:focus').waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  assert.is(await focused(page), await page.locator('.duty h3 a').first().textContent())
  await page.keyboard.press('Enter')
  await page.waitForURL('**/tasks/**')
  await page.locator('main').press('?')
  await page.getByRole('button', { name: '关闭单键操作' }).click()
  await page.getByRole('button', { name: '关闭', exact: true }).click()
  await page.locator('main').press('/')
  assert.is(await page.locator('#find:focus').count(), 0, 'single keys rest')
})

hands('shows where the focus is, wherever Tab leads', async () => {
  const page = await pageOf(demonstration.accounts.office)
  if (!page) return
  for (const path of ['/plans/2021/monitor', '/plans/2021/tasks', '/plans/2022/workbench', '/divisions']) {
    await page.goto(demonstration.address + path)
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab')
      assert.ok(await isFocusShown(page), `${path}, step ${step}: ${await focused(page)}`)
    }
  }
})

hands('puts / into the search field', async () => {
  const page = await pageOf(demonstration.accounts.office)
  if (!page) return
  await page.goto(`${demonstration.address}/messages`)
  await page.keyboard.press('/')
  await page.keyboard.type('规范性文件')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?q=*')
  assert.ok((await page.locator('.hit').count()) > 0)
})

hands('gives back what was typed after the window was closed, until it is dropped', async () => {
  const page = await pageOf(demonstration.accounts.contact)
  if (!page) return
  await page.goto(demonstration.address + report)
  await page.locator('#text').fill('刚写到一半')
  await page.goto('about:blank')
  await page.goto(demonstration.address + report)
  assert.is(await page.locator('#text').inputValue(), '刚写到一半')
  await page.getByRole('button', { name: '不要了' }).click()
  assert.match(await page.locator('#text').inputValue(), '编制行政执法事项清单')
})

hands('brings a person whose session ended back to the form with the text', async () => {
  const page = await pageOf(demonstration.accounts.contact)
  if (!page) return
  await page.goto(demonstration.address + report)
  await page.locator('#text').fill('会话结束前写的')
  await page.context().clearCookies()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.waitForURL('**/sign-in?back=*')
  const cookie = await demonstration.enter(demonstration.accounts.contact, {})
  await page.context().addCookies([{ name: 'session', value: cookie, url: demonstration.address }])
  await page.reload()
  await page.waitForURL(`**${report}`)
  assert.is(await page.locator('#text').inputValue(), '会话结束前写的')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('已保存').waitFor()
  await page.reload()
  assert.is(await page.locator('.draft-note').count(), 0, 'what was sent is no draft')
})

hands('moves the focus to what is wrong', async () => {
  const page = await pageOf(demonstration.accounts.contact)
  if (!page) return
  await page.goto(demonstration.address + report)
  await page.locator('[name=url]').fill('not a link')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.locator('.problems').waitFor()
  assert.match(await focused(page), '需要改正')
})

hands.run()

async function pageOf(account: string): Promise<Page | null> {
  if (!browser) return null
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const cookie = await demonstration.enter(account, { locale: 'zh', elder: false })
  await context.addCookies([{ name: 'session', value: cookie, url: demonstration.address }])
  const page = await context.newPage()
  page.setDefaultTimeout(5000)
  return page
}

/** an outline, or the colour of a link that is skipped to */
function isFocusShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) return true
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
    const { width, bottom, right } = activeElement.getBoundingClientRect()
    return outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && bottom > 0 && right > 0
  })
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}
