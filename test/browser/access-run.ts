/** `npm run access`: every page in every role, language, type size and theme, and at 200 %; says what is wrong and where. */
import { openBrowser } from '../support/browser.ts'
import { openDemonstration } from './demonstration.ts'
import { openLooker, type Setting } from './look.ts'
import { openScene } from './scene.ts'
import { type Walked, walk, walkAnswers } from './walk.ts'

const settings: readonly Setting[] = [
  { locale: 'zh', elder: false },
  { locale: 'zh', elder: true },
  { locale: 'en', elder: false },
  { locale: 'en', elder: true },
]

const found = await openBrowser()
if (!found) process.exit(1)
const browser = found
const demonstration = await openDemonstration()
let wrong = 0
console.log(
  'axe-core (WCAG 2.0–2.2 A and AA) by day, by night and at 200 %; nothing wider than 768 and 360 pixels;\n' +
    'targets of 44 pixels, 60 in 长者模式, at 1440, 768 and 360 pixels.\n',
)
for (const setting of settings) {
  const isUsual = setting.locale === 'zh' && !setting.elder
  await walk(browser, demonstration, {
    setting,
    mostOfAKind: isUsual ? 2 : 1,
    onlyNew: false,
    thorough: true,
    tell: (account, walked) => tell(setting, `pages as ${account}`, walked),
  })
  tell(setting, 'answers', await walkAnswers(browser, demonstration, { setting, thorough: true }))
}
await demonstration.end()
tell({ locale: 'zh', elder: false }, 'setting up', await walkSetup())
await browser.close()
console.log(wrong === 0 ? '\nNothing is wrong.' : `\n${wrong} wrong.`)
process.exitCode = wrong > 0 ? 1 : 0

function tell({ locale, elder }: Setting, what: string, walked: Walked): void {
  wrong += walked.wrong.length
  console.log(`${locale}${elder ? ' elder' : ''}: ${walked.pages} ${what}, ${walked.wrong.length} wrong`)
  for (const one of walked.wrong) console.log(`  ${one}`)
}

/** the first page of a fresh program */
async function walkSetup(): Promise<Walked> {
  const { program, end } = await openScene(browser, true)
  const path = new URL(program.setupLink ?? '').pathname
  const looker = await openLooker(browser, program.address, 'nobody', { locale: 'zh', elder: false })
  const seen = [...(await looker.look(path, true)), ...(await looker.lookAtAnswer(path, {}, 422, true))]
  await looker.close()
  await end()
  return { pages: 2, wrong: seen }
}
