/** `npm run pictures [-- folder]`: the main pages of the demonstration, for the README and to be looked at. */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { converted, hasOffice } from '../support/office.ts'
import { type Demonstration, openDemonstration } from './demonstration.ts'

type Account = keyof Demonstration['accounts']

interface Look {
  readonly scheme?: 'light' | 'dark'
  readonly elder?: boolean
  readonly locale?: 'zh' | 'en'
  readonly width?: number
  readonly print?: boolean
}

const folder = process.argv[2] ?? new URL('../../docs/pictures', import.meta.url).pathname

const mains: readonly (readonly [name: string, account: Account, path: string])[] = [
  ['duties', 'contact', '/duties'],
  ['report', 'contact', '/plans/2021/tasks/2.2-3/2021-08-31'],
  ['task', 'office', '/plans/2021/tasks/2.2-3'],
  ['tasks', 'office', '/plans/2021/tasks'],
  ['monitor', 'office', '/plans/2021/monitor'],
  ['workbench', 'office', '/plans/2022/workbench'],
  ['verifications', 'office', '/plans/2021/verifications'],
  ['year', 'office', '/plans/2021/calendar'],
  ['overview', 'leader', '/plans/2021/overview'],
  ['summary', 'leader', '/plans/2021/summary'],
  ['search', 'office', '/search?q=公开'],
  ['guide', 'contact', '/guide'],
]

const all = mains.map(([name]) => name)

/** the same page in other eyes */
const others: readonly (readonly [suffix: string, names: readonly string[], look: Look])[] = [
  ['dark', all, { scheme: 'dark' }],
  ['elder', all, { elder: true }],
  ['print', all, { print: true }],
  ['phone', ['duties', 'report', 'overview'], { width: 360 }],
  ['english', ['monitor', 'duties'], { locale: 'en' }],
]

/** first pages of what goes out on paper */
const papers: readonly (readonly [name: string, path: string])[] = [
  ['breakdown', '/plans/2021/breakdown.docx'],
  ['year-end-summary', '/plans/2020/year-end/versions/1.docx'],
  ['annual-report', '/annual-reports/2020.docx'],
]

const browser = await openBrowser()
if (!browser) process.exit(1)
const demonstration = await openDemonstration()
mkdirSync(folder, { recursive: true })
for (const main of mains) await take(browser, main, main[0], {})
for (const [suffix, names, look] of others) {
  for (const main of mains.filter(([name]) => names.includes(name)))
    await take(browser, main, `${main[0]}-${suffix}`, look)
}
await browser.close()
if (hasOffice) for (const paper of papers) await draw(paper)
else console.log('LibreOffice is not here: the pictures of papers stay as they are.')
await demonstration.end()

async function take(
  browser: Browser,
  [, account, path]: (typeof mains)[number],
  name: string,
  { scheme = 'light', elder = false, locale = 'zh', width = 1280, print = false }: Look,
): Promise<void> {
  const { accounts, address, enter } = demonstration
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 780 : 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  const cookie = await enter(accounts[account], { locale, elder })
  await context.addCookies([{ name: 'session', value: cookie, url: address }])
  const page = await context.newPage()
  if (print) await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await page.goto(address + path)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await context.close()
}

/** A Word file's first page, as LibreOffice prints it, at 75 dots an inch. */
async function draw([name, path]: (typeof papers)[number]): Promise<void> {
  const { accounts, address, enter } = demonstration
  const cookie = await enter(accounts.office, { locale: 'zh', elder: false })
  const response = await fetch(address + path, { headers: { cookie: `session=${cookie}` } })
  const word = new Uint8Array(await response.arrayBuffer())
  const picture = ['-png', '-gray', '-r', '75', '-singlefile', '-', `${folder}/${name}`]
  execFileSync('pdftoppm', picture, { input: converted(word, 'docx', 'pdf') })
}
