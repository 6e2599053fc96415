/** Every page of the demonstration, in every role, language and look, can be used by everybody. */
import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Preferences } from '#src/domain/person.ts'
import { openBrowser } from '../support/browser.ts'
import { axeSource, overflowOn, smallTargetsOn, violationsOn } from './access.ts'
import { crawl } from './crawl.ts'
import { type Demonstration, openDemonstration } from './demonstration.ts'

const browser = await openBrowser()
const demonstration = browser && (await openDemonstration())

const access = suite('every page')

for (const role of ['contact', 'office', 'leader'] as const) {
  access(`can be used by everybody in the ${role}’s day`, () =>
    visitAll(role, { locale: 'zh', elder: false }, async (page) => [
      ...(await violationsOn(page)),
      ...(await smallTargetsOn(page, 44)),
      ...(await inTheDark(page)),
      ...(await inNarrowWindows(page)),
    ]),
  )

  access(`can be used by everybody in the ${role}’s day in English`, () =>
    visitAll(role, { locale: 'en', elder: false }, async (page) => [
      ...(await violationsOn(page)),
      ...(await inNarrowWindows(page)),
    ]),
  )

  access(`can be used by everybody in the ${role}’s day in large type`, () =>
    visitAll(role, { locale: 'zh', elder: true }, async (page) => [
      ...(await violationsOn(page)),
      ...(await smallTargetsOn(page, 60)),
      ...(await inTheDark(page)),
      ...(await inNarrowWindows(page)),
    ]),
  )
}

access.after(async () => {
  await demonstration?.end()
  await browser?.close()
})

access.run()

async function visitAll(
  role: keyof Demonstration['accounts'],
  preferences: Partial<Preferences>,
  measure: (page: Page) => Promise<string[]>,
): Promise<void> {
  if (!browser || !demonstration) return
  const { address, accounts } = demonstration
  const cookie = await demonstration.enter(accounts[role], preferences)
  const context = await browser.newContext({ bypassCSP: true })
  await context.addCookies([{ name: 'session', value: cookie, url: address }])
  const page = await context.newPage()
  const faults: string[] = []
  for (const path of await crawl(address, cookie)) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address + path)
    await page.addScriptTag({ content: axeSource })
    faults.push(...(await measure(page)).map((fault) => `${path} ${fault}`))
  }
  await context.close()
  assert.equal(faults, [])
}

async function inTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const faults = await violationsOn(page, ['color-contrast', 'link-in-text-block'])
  await page.emulateMedia({ colorScheme: 'light' })
  return faults.map((fault) => `dark ${fault}`)
}

/** 640 px is a window of 1280 px at 200 %; 360 px is a telephone. */
async function inNarrowWindows(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const width of [640, 360]) {
    await page.setViewportSize({ width, height: 900 })
    faults.push(...(await overflowOn(page)).map((fault) => `${width} px ${fault}`))
  }
  await page.setViewportSize({ width: 640, height: 900 })
  return [...faults, ...(await violationsOn(page)).map((fault) => `640 px ${fault}`)]
}
