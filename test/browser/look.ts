/** A page as it is looked at, and everything that is wrong with it then. */
import type { Browser, Page } from 'playwright-core'
import type { Locale } from '#src/domain/office/person.ts'
import { axeSource, overflowOn, violationsOn } from './access.ts'
import { send } from './answers.ts'
import { smallTargetsOn } from './targets.ts'

/** How a person has set the program up. */
export interface Setting {
  readonly locale: Locale
  readonly elder: boolean
}

export interface Looker {
  /** @returns what is wrong on the page, each with the place and the way of looking */
  look(path: string, thorough: boolean): Promise<string[]>
  /** looks at what comes when these fields are sent, which is to have that status */
  lookAtAnswer(
    path: string,
    fields: Readonly<Record<string, string>>,
    status: number,
    thorough: boolean,
  ): Promise<string[]>
  close(): Promise<void>
}

const desk = { width: 1440, height: 900 }
/** a desk's 1440 pixels at 200 % */
const zoomed = { width: 720, height: 450 }
const tablet = { width: 768, height: 1024 }
const phone = { width: 360, height: 780 }

export async function openLooker(
  browser: Browser,
  address: string,
  cookie: string,
  setting: Setting,
): Promise<Looker> {
  const context = await browser.newContext({ viewport: desk, reducedMotion: 'reduce' })
  await context.addCookies([{ name: 'session', value: cookie, url: address }])
  await context.addInitScript(axeSource)
  const page = await context.newPage()
  const named = (path: string, found: readonly string[]) =>
    found.map((one) => `${path} ${setting.locale}${setting.elder ? ' elder' : ''} ${one}`)
  return {
    look: async (path, thorough) => {
      await page.goto(address + path)
      return named(path, await wrongOn(page, thorough))
    },
    lookAtAnswer: async (path, fields, status, thorough) => {
      await page.goto(`${address}/sign-in`)
      const came = await send(page, path, fields)
      const found = came === status ? [] : [`answered with ${came} instead of ${status}`]
      return named(`${path} sent`, [...found, ...(await wrongOn(page, thorough))])
    },
    close: () => context.close(),
  }
}

async function wrongOn(page: Page, thorough: boolean): Promise<string[]> {
  const least = (await page.locator('html.elder').count()) > 0 ? 60 : 44
  await see(page, 'light', desk)
  const light = [...(await violationsOn(page)), ...(await smallTargetsOn(page, least))]
  await see(page, 'dark', desk)
  const dark = await violationsOn(page, ['color-contrast'])
  await see(page, 'light', zoomed)
  const large = [...(thorough ? await violationsOn(page) : []), ...(await overflowOn(page))]
  await see(page, 'light', tablet)
  const between = [...(await overflowOn(page)), ...(await smallTargetsOn(page, least))]
  await see(page, 'light', phone)
  const narrow = [...(await overflowOn(page)), ...(await smallTargetsOn(page, least))]
  return [
    ...seenIn('light', light),
    ...seenIn('dark', dark),
    ...seenIn('200 %', large),
    ...seenIn('768', between),
    ...seenIn('360', narrow),
  ]
}

async function see(page: Page, colorScheme: 'light' | 'dark', size: typeof desk): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize(size)
}

function seenIn(way: string, found: readonly string[]): string[] {
  return [...new Set(found)].map((one) => `${way} ${one}`)
}
