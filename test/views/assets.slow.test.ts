/** What every page brings along: no newer than the oldest browser, and no heavier than a slow line bears. */
import { readdirSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { unsupportedInCss, unsupportedInScript } from './floor.ts'

const folder = 'views/assets'
const textsIn = (kind: 'css' | 'js') =>
  readdirSync(`${folder}/${kind}`).map((name) => ({
    name,
    text: readFileSync(`${folder}/${kind}/${name}`, 'utf8'),
  }))

/** Left out where they are unknown, with nothing lost: the page only looks a little less even. */
const graceful = [
  /** lines of headings of one length */
  'text-wrap',
  'text-wrap: balance',
  /** Safari knows it with its prefix, which stands beside it */
  'text-size-adjust',
  'user-select',
  /** ticks in the browser's own colour */
  'accent-color',
  /** other typefaces stand behind it */
  'font-family: ui-monospace',
  /** its prefixed name stands beside it */
  'line-clamp',
  /** where a page breaks on paper, and how large that is */
  '@page',
  'size',
  'break-after: avoid',
  /** Safari has no forced colours to adjust to */
  'forced-color-adjust',
  'forced-color-adjust: none',
]

const floor = suite('browsers: Chromium 109, Firefox, Safari')

floor('understand every style, or lose nothing without it', () => {
  for (const { name, text } of textsIn('css')) {
    const found = unsupportedInCss(text).filter((one) => !graceful.some((word) => one.startsWith(`${word}:`)))
    assert.equal(found, [], name)
  }
})

floor('understand the syntax of every script', () => {
  for (const { name, text } of textsIn('js')) {
    const options = { minifyWhitespace: true, charset: 'utf8' } as const
    const asWritten = transformSync(text, { ...options, target: 'esnext' }).code
    const asNeeded = transformSync(text, { ...options, target: ['chrome109', 'firefox128', 'safari17'] }).code
    assert.is(asNeeded, asWritten, name)
  }
})

floor('know every method that a script calls', () => {
  for (const { name, text } of textsIn('js')) assert.equal(unsupportedInScript(text), [], name)
})

floor('is held: what is too new is found', () => {
  assert.equal(unsupportedInCss('a { color: light-dark(red, blue) }'), [
    'light-dark(): chrome 123',
    'light-dark(): safari 17.5',
  ])
  assert.match(unsupportedInCss('a { & b { color: red } }').join(), '&: chrome 1')
  assert.match(unsupportedInScript('list.toSorted()').join(), 'toSorted: chrome 110')
})

floor.run()
