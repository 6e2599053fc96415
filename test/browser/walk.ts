/** Walks through the demonstration as everybody and looks at each page on the way. */
import type { Browser } from 'playwright-core'
import { answers } from './answers.ts'
import { crawl, kindOf } from './crawl.ts'
import type { Demonstration } from './demonstration.ts'
import { openLooker, type Setting } from './look.ts'

interface Walk {
  readonly setting: Setting
  /** how many pages of each kind every person looks at */
  readonly mostOfAKind: number
  /** a kind of page that somebody saw before is not looked at again */
  readonly onlyNew: boolean
  /** looks at each page enlarged, too, with all rules */
  readonly thorough: boolean
}

export interface Walked {
  readonly pages: number
  readonly wrong: readonly string[]
}

export async function walk(
  browser: Browser,
  demonstration: Demonstration,
  { setting, mostOfAKind, onlyNew, thorough }: Walk,
): Promise<Walked> {
  const seen = new Set<string>()
  const wrong: string[] = []
  let pages = 0
  for (const account of Object.values(demonstration.accounts)) {
    const cookie = await demonstration.enter(account, setting)
    const paths = await crawl(demonstration.address, cookie, mostOfAKind)
    const looker = await openLooker(browser, demonstration.address, cookie, setting)
    for (const path of paths.filter((one) => !(onlyNew && seen.has(kindOf(one))))) {
      seen.add(kindOf(path))
      wrong.push(...(await looker.look(path, thorough)))
      pages++
    }
    await looker.close()
  }
  return { pages, wrong }
}

/** Looks at what is answered when something was sent: refusals, problems, previews. */
export async function walkAnswers(
  browser: Browser,
  demonstration: Demonstration,
  { setting, thorough }: Pick<Walk, 'setting' | 'thorough'>,
): Promise<Walked> {
  const wrong: string[] = []
  for (const [name, path, fields, status] of answers) {
    const account = name === 'nobody' ? null : demonstration.accounts[name]
    const cookie = account ? await demonstration.enter(account, setting) : 'nobody'
    const looker = await openLooker(browser, demonstration.address, cookie, setting)
    wrong.push(...(await looker.lookAtAnswer(path, fields, status, thorough)))
    await looker.close()
  }
  return { pages: answers.length, wrong }
}
