/** A document that takes long to read: told how far it is, left, found again, stopped; with script and without. */
import type { Browser, Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBrowser } from '../support/browser.ts'
import { type Demonstration, openDemonstration } from './demonstration.ts'

const browser = await openBrowser()

const work = suite('long work')
let demonstration: Demonstration

work.before(async () => {
  demonstration = await openDemonstration()
})

work.after(async () => {
  await browser?.close()
  await demonstration.end()
})

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script'

  work(`is found again from another page, and leads to what came of it, ${how}`, async () => {
    if (!browser) return
    const page = await uploaded(browser, javaScriptEnabled)
    await page.getByRole('heading', { name: '正在读文件' }).waitFor()
    await page.reload({ timeout: 60_000 })
    await page.getByRole('link', { name: '消息' }).first().click()
    await page.getByRole('link', { name: /正在办|已办好/ }).click()
    await page.getByRole('button', { name: '存为草稿' }).waitFor({ timeout: 60_000 })
    await page.reload({ timeout: 60_000 })
    assert.ok(await page.getByRole('button', { name: '存为草稿' }).isVisible(), 'a reload shows it again')
    await page.context().close()
  })

  work(`stops when told to, ${how}`, async () => {
    if (!browser) return
    const page = await uploaded(browser, javaScriptEnabled)
    await page.getByRole('button', { name: '停止' }).click()
    await page.getByText('已停止，什么也没有改动').waitFor()
    assert.match(page.url(), /\/plans\/new$/, 'back to where it was begun')
    await page.context().close()
  })
}

work.run()

async function uploaded(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const { address, accounts, enter } = demonstration
  const context = await browser.newContext({ javaScriptEnabled })
  const cookie = await enter(accounts.office, { locale: 'zh', elder: false })
  await context.addCookies([{ name: 'session', value: cookie, url: address }])
  const page = await context.newPage()
  await page.goto(`${address}/plans/new`)
  const buffer = Buffer.from(aLongDocument())
  await page.locator('input[type=file]').setInputFiles({ name: '要点.txt', mimeType: 'text/plain', buffer })
  await page.locator('form:has(input[type=file]) button[type=submit]').click()
  await page.waitForURL(/\/jobs\//)
  return page
}

/** 45 sections of 30 items, as no office has: some 120,000 characters. */
function aLongDocument(): string {
  const items = Array.from({ length: 30 }, (_, index) => anItem(index + 1)).join('\n')
  const sections = Array.from({ length: 45 }, (_, index) => `${numeral(index + 1)}、深化政务公开\n${items}`)
  return ['2023年政务公开工作要点', ...sections].join('\n')
}

function anItem(number: number): string {
  const month = 1 + (number % 12)
  return `(${numeral(number)})做好信息公开。各处室要在${month}月底前编制并公开本单位的行政执法事项清单，及时更新权责清单，加强解读回应，每季度不少于两次开展培训（办公室牵头，政策法规处配合）。`
}

function numeral(number: number): string {
  const digits = '零一二三四五六七八九'
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`
}
