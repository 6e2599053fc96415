/** Which browsers have to show this program, and what MDN's data says that they cannot. */

import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import type { CompatStatement, Identifier, SupportStatement } from '@mdn/browser-compat-data'
import { type CssNode, parse, walk } from 'css-tree'

/** The last Chromium for Windows 7, and what Firefox and Safari ship today with two years of grace. */
const floor = { chrome: 109, firefox: 128, safari: 17.4 } as const

type BrowserName = keyof typeof floor

/** @returns such as "text-wrap: chrome 114" for each feature that a browser of the floor lacks */
export function unsupportedInCss(css: string): string[] {
  const used: [string, Identifier | undefined][] = []
  walk(parse(css), (node) => {
    used.push(...featuresOf(node))
  })
  return missing(used)
}

/** Methods that every type which has one of that name got too late: nothing of the kind can be meant. */
export function unsupportedInScript(script: string): string[] {
  const names = new Set([...script.matchAll(/\.([a-zA-Z]+)\(/g)].map(([, name = '']) => name))
  const owners = [bcd.javascript.builtins ?? {}, bcd.api].flatMap((kind) => Object.values(kind))
  return [...names].flatMap((name) => {
    const known = owners.map((owner) => (owner as Identifier)[name]).filter((one) => one !== undefined)
    const late = known.map((one) => missing([[name, one]]))
    return late.every((one) => one.length > 0) ? (late[0] ?? []) : []
  })
}

function featuresOf(node: CssNode): [string, Identifier | undefined][] {
  const { properties = {}, selectors = {}, types = {}, 'at-rules': atRules = {} } = bcd.css
  switch (node.type) {
    case 'Declaration':
      if (node.property.startsWith('--')) return []
      return [[node.property, properties[node.property]], ...valuesOf(node.property, node.value)]
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [[`:${node.name}`, selectors[node.name]]]
    case 'NestingSelector':
      return [['&', selectors.nesting]]
    case 'Atrule':
      return [[`@${node.name}`, atRules[node.name]]]
    case 'Feature':
      return [[node.name, atRules.media?.[node.name]]]
    case 'Function':
      return [[`${node.name}()`, types[node.name] ?? types.color?.[node.name]]]
    default:
      return []
  }
}

function valuesOf(property: string, value: CssNode): [string, Identifier | undefined][] {
  const known = bcd.css.properties?.[property] as Identifier | undefined
  const words: [string, Identifier | undefined][] = []
  walk(value, (node) => {
    if (node.type === 'Identifier') words.push([`${property}: ${node.name}`, known?.[node.name]])
  })
  return words
}

function missing(used: readonly [string, Identifier | undefined][]): string[] {
  const found = used.flatMap(([name, feature]) =>
    (Object.keys(floor) as BrowserName[]).flatMap((browser) => {
      const since = sinceOf(feature?.__compat, browser)
      return since > floor[browser] ? [`${name}: ${browser} ${since}`] : []
    }),
  )
  return [...new Set(found)]
}

/** The first version that has it unprefixed and without a flag; 0 where nothing is known. */
function sinceOf(compat: CompatStatement | undefined, browser: BrowserName): number {
  const support = compat?.support[browser] as SupportStatement | undefined
  if (support === undefined) return 0
  const whole = [support].flat().find(({ flags, prefix }) => !flags && !prefix)
  const version = whole?.version_added
  if (version === 'preview' || !version) return Number.POSITIVE_INFINITY
  return Number.parseFloat(version.replace('≤', ''))
}
