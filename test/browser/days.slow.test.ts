/** The day of each role, on a phone, a tablet and a desk, with script and without: what they come for is done, and nothing lies beside the page. */
import type { Browser, Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openBrowser } from '../support/browser.ts'
import { overflowOn } from './access.ts'
import { type Demonstration, openDemonstration } from './demonstration.ts'

type Account = keyof Demonstration['accounts']

/** One person at their screen. */
interface Desk {
  readonly page: Page
  /** follows a link or presses a button, and waits for the words that come */
  press(name: string | RegExp, comes: string | RegExp): Promise<void>
  sees(words: string | RegExp): Promise<void>
}

const days: Readonly<Record<string, readonly [Account, (desk: Desk) => Promise<void>]>> = {
  'a contact reports what is due and corrects what came back': [
    'contact',
    async ({ page, press, sees }) => {
      await sees('我的待办')
      await press('填报', '做了什么')
      await page.locator('#text').fill('已补充公开链接，逐项核对。')
      await press('保存', '已保存')
    },
  ],
  'a head of division looks at what the division owes': [
    'head',
    async ({ press, sees }) => {
      await sees('项任务')
      await press('编印法律法规汇编和执法手册', '要点原文')
    },
  ],
  'the office verifies what was handed in': [
    'office',
    async ({ press, sees }) => {
      await sees('今天要办')
      await press('去核验', '待核验')
      await press('核验通过，销号', '已销号。')
    },
  ],
  'the office nudges what is overdue': [
    'office',
    async ({ page, press }) => {
      await page.goto(new URL('/plans/2021/tasks/2.2-3', page.url()).href)
      await press('发出催办', '已发出催办')
    },
  ],
  'a leader reads one page and asks': [
    'leader',
    async ({ page, press, sees }) => {
      await sees('逾期事项')
      await page.locator('[name=text]').fill('请本周内补齐佐证材料。')
      await press('作出批示', '请本周内补齐佐证材料。')
    },
  ],
  'the system administrator backs up': [
    'system',
    async ({ page, press }) => {
      await page.goto(new URL('/backups', page.url()).href)
      await press('现在备份', '已备份')
    },
  ],
  'the security administrator looks who may do what': [
    'security',
    async ({ page, press, sees }) => {
      await page.goto(new URL('/people', page.url()).href)
      await press('权限', '安全管理员')
      await sees('核验')
    },
  ],
  'the auditor looks for what a person did': [
    'auditor',
    async ({ page, press, sees }) => {
      await sees('审计')
      await page.goto(new URL('/audit?book=2021', page.url()).href)
      await page.locator('main [name=text]').fill('请补充公开链接')
      await press('筛选', '请补充公开链接，现在只有文字说明。')
    },
  ],
}

const widths = [360, 768, 1440]

const browser = await openBrowser()

for (const javaScript of [true, false]) {
  for (const width of widths) {
    const day = suite(`a day at ${width} px ${javaScript ? 'with' : 'without'} script`)
    let demonstration: Demonstration

    day.before(async () => {
      demonstration = await openDemonstration()
    })

    day.after(() => demonstration.end())

    for (const [title, [account, live]] of Object.entries(days)) {
      day(title, async () => {
        if (!browser) return
        const page = await openPage(browser, demonstration, { account, width, javaScript })
        await live(deskOf(page))
        await page.context().close()
      })
    }

    day.run()
  }
}

const closing = suite('the browser')
closing('is closed', () => browser?.close())
closing.run()

interface Screen {
  readonly account: Account
  readonly width: number
  readonly javaScript: boolean
}

async function openPage(
  browser: Browser,
  { address, accounts, enter }: Demonstration,
  { account, width, javaScript }: Screen,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
  })
  const cookie = await enter(accounts[account], { locale: 'zh', elder: false })
  await context.addCookies([{ name: 'session', value: cookie, url: address }])
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(address)
  return page
}

function deskOf(page: Page): Desk {
  const sees = async (words: string | RegExp) => {
    await page.getByText(words).first().waitFor()
    assert.equal(await overflowOn(page), [], page.url())
  }
  return {
    page,
    sees,
    press: async (name, comes) => {
      await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click()
      await sees(comes)
    },
  }
}
