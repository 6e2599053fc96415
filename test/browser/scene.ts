/** A browser at a fresh program: what a person does, said in a person's terms. */
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import * as assert from 'uvu/assert'
import { readConfig } from '#src/config.ts'
import { type Running, serve } from '#src/serve.ts'
import { at } from '../support/build.ts'
import { aFolder } from '../support/store.ts'

export const password = 'lanterns over the old bridge'

const shots = new URL('shots/', import.meta.url).pathname

export interface Scene {
  readonly program: Running
  /** sets the clock to nine o'clock of a day */
  setDay(day: string): void
  /** a window of its own, as another person at another desk has */
  person(): Promise<Person>
  end(): Promise<void>
}

export interface Person {
  readonly page: Page
  go(path: string): Promise<void>
  /** presses a button or follows a link and waits for what comes */
  press(name: string | RegExp): Promise<void>
  fill(fields: Readonly<Record<string, string>>): Promise<void>
  signIn(account: string, password: string): Promise<void>
  /** waits for the words; fails when they do not come */
  sees(text: string): Promise<boolean>
  shoot(name: string): Promise<void>
}

export async function openScene(browser: Browser, javaScript: boolean): Promise<Scene> {
  mkdirSync(shots, { recursive: true })
  let now = Date.parse(at('2021-06-22'))
  let made = 0
  const config = readConfig({ PORT: '0', DATA_DIR: aFolder(), LOG: 'off' }, '')
  const program = await serve(config, {
    now: () => new Date(now++).toISOString(),
    newId: () => `id-${++made}`,
    demo: false,
  })
  return {
    program,
    setDay: (day) => {
      now = Date.parse(at(day))
    },
    person: async () => aPerson(await newPage(browser, javaScript), program.address, javaScript),
    end: () => program.stop(),
  }
}

/** What works on the smallest screen without script and on a large one with it works between. */
const desk = { width: 1440, height: 900 }
const phone = { width: 360, height: 780 }

async function newPage(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: javaScriptEnabled ? desk : phone,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  return page
}

function aPerson(page: Page, address: string, javaScript: boolean): Person {
  /** htmx fetches without a load, so the answer itself is waited for, and then its place in the page */
  const answer = () =>
    page.waitForResponse((response) => response.headers()['content-type']?.startsWith('text/html') ?? false)
  const settled = () => page.waitForFunction(() => document.querySelector('.htmx-request') === null)
  const person: Person = {
    page,
    go: async (path) => {
      await page.goto(path.startsWith('http') ? path : `${address}${path}`)
    },
    press: async (name) => {
      const target = page.getByRole('button', { name }).or(page.getByRole('link', { name })).first()
      await Promise.all([answer(), target.click()])
      if (javaScript) await settled()
    },
    fill: async (fields) => {
      for (const [name, value] of Object.entries(fields))
        await page.locator(`[name="${name}"]`).last().fill(value)
    },
    signIn: async (account, password) => {
      await person.go('/sign-in')
      await person.fill({ account, password })
      await person.press('登录')
    },
    sees: (text) =>
      page
        .getByText(text)
        .first()
        .waitFor()
        .then(() => true),
    shoot: async (name) => {
      await page.screenshot({ path: `${shots}${javaScript ? 'js' : 'plain'}-${name}.png`, fullPage: true })
    },
  }
  return person
}

/** Opens the set-up link and makes the first account, wanghai of the office. */
export async function setUp(scene: Scene, office: Person): Promise<void> {
  await office.go(scene.program.setupLink ?? '')
  await office.fill({ officeName: '某市民族和宗教事务委员会', name: '王海', account: 'wanghai' })
  await office.fill({ password, passwordAgain: password })
  await office.press('建立账号，开始使用')
  assert.ok(await office.sees('年度要点'))
  await office.shoot('01-empty')
}
