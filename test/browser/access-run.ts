/** `npm run access`: every page in every role, language, type size and theme, and at 200 %; says what is wrong and where. */
import { openBrowser } from '../support/browser.ts'
import { openDemonstration } from './demonstration.ts'
import type { Setting } from './look.ts'
import { walk } from './walk.ts'

const settings: readonly Setting[] = [
  { locale: 'zh', elder: false },
  { locale: 'zh', elder: true },
  { locale: 'en', elder: false },
  { locale: 'en', elder: true },
]

const browser = await openBrowser()
if (!browser) process.exit(1)
const demonstration = await openDemonstration()
let wrong = 0
for (const setting of settings) {
  const walked = await walk(browser, demonstration, {
    setting,
    mostOfAKind: 2,
    onlyNew: false,
    thorough: true,
  })
  wrong += walked.wrong.length
  console.log(
    `${setting.locale}${setting.elder ? ' elder' : ''}: ${walked.pages} pages, ${walked.wrong.length} wrong`,
  )
  for (const one of walked.wrong) console.log(`  ${one}`)
}
await browser.close()
await demonstration.end()
process.exitCode = wrong > 0 ? 1 : 0
