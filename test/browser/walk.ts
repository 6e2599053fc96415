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
  /** told of everybody who walked, for it takes long */
  readonly tell?: (account: string, walked: Walked) => void
}

export interface Walked {
  readonly pages: number
  readonly wrong: readonly string[]
}

export async function walk(
  browser: Browser,
  demonstration: Demonstration,
  { setting, mostOfAKind, onlyNew, thorough, tell }: Walk,
): Promise<Walked> {
  const seen = new Set<string>()
  const all: Walked[] = []
  for (const [name, account] of Object.entries(demonstration.accounts)) {
    const cookie = await demonstration.enter(account, setting)
    const found = await crawl(demonstration.address, cookie, mostOfAKind)
    const paths = found.filter((one) => !(onlyNew && seen.has(kindOf(one))))
    const looker = await openLooker(browser, demonstration.address, cookie, setting)
    const wrong: string[] = []
    for (const path of paths) {
      seen.add(kindOf(path))
      wrong.push(...(await looker.look(path, thorough)))
    }
    await looker.close()
    const walked = { pages: paths.length, wrong }
    tell?.(name, walked)
    all.push(walked)
  }
  return { pages: all.reduce((sum, { pages }) => sum + pages, 0), wrong: all.flatMap(({ wrong }) => wrong) }
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
