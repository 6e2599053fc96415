/** What a page is measured by, so that everybody can use it. Each measure says what is wrong, in words. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
export const axeSource = readFileSync(axePath, 'utf8')

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

declare const axe: { run(context: Document, options: object): Promise<AxeResults> }

/** @param rules only these of axe's, for what a change of colour can break */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: wcag }
  const { violations } = await page.evaluate((options) => axe.run(document, options), {
    runOnly,
    resultTypes: ['violations'],
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  )
}

/** Empty while the page is no wider than its window. */
export async function overflowOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= room) return []
    const widest = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (element) => element.getBoundingClientRect().right > room + 1,
    )
    return [`${document.documentElement.scrollWidth} of ${room}: ${widest[0]?.className}`]
  })
}
