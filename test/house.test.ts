/** House rules that no compiler holds. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type RefusalCode, refusals } from '#src/domain/refusal.ts'
import { messages } from '#src/messages/index.ts'

const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name))

const read = (path: string): string => readFileSync(path, 'utf8')

const tests = suite('tests')

tests('run every suite that they declare', () => {
  for (const path of files('test', /\.test\.tsx?$/)) {
    const text = read(path)
    const declared = text.match(/^const \w+ = suite\b/gm)?.length ?? 0
    const run = text.match(/^\w+\.run\(\)/gm)?.length ?? 0
    assert.ok(declared > 0 && run >= declared, `${path} declares ${declared} suites and runs ${run}`)
  }
})

tests.run()

const views = suite('views')

const htmxNames = new Set([
  'hx-boost',
  'hx-disable',
  'hx-ignore',
  'hx-swap',
  'hx-trigger',
  'hx-get',
  'hx-target',
  'hx-select',
  'hx-push-url',
  'hx-confirm',
])

views('use only the htmx attributes that this program knows', () => {
  for (const path of files('views', /\.tsx$/)) {
    for (const [name] of read(path).matchAll(/\bhx-[a-z-]+/g))
      assert.ok(htmxNames.has(name), `${path}: ${name}`)
  }
})

views('hold no inline style, script or event handler', () => {
  for (const path of files('views', /\.tsx$/))
    assert.not.match(
      read(path),
      /\sstyle=|\son(click|change|submit|input|load|error|focus|blur|key\w+|mouse\w+)=|<script>/,
      path,
    )
})

views('take their Chinese from the catalogue', () => {
  for (const path of files('views', /\.tsx?$/)) {
    const code = read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    assert.not.match(code.replaceAll("join('、')", ''), /\p{Script=Han}/u, path)
  }
})

views('take their English from the catalogue', () => {
  const betweenTags = />\s*([A-Za-z][^<>{}=;()|&]*?)\s*<\//g
  const inAttributes = /\b(?:title|alt|placeholder|aria-label|label|hint)="([^"]*[A-Za-z][^"]*)"/g
  for (const path of files('views', /\.tsx$/)) {
    const code = read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    const words = [...code.matchAll(betweenTags), ...code.matchAll(inAttributes)].map(([, word]) => word)
    assert.equal(words, [], path)
  }
})

views('send no words from a route', () => {
  for (const path of [...files('src/routes', /\.tsx?$/), ...files('src/http', /\.tsx?$/)]) {
    const code = read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    assert.not.match(code, /\p{Script=Han}/u, path)
  }
})

views.run()

const sentences = suite('messages')

sentences('end every refusal with a full stop in both languages', () => {
  for (const code of Object.keys(refusals) as RefusalCode[]) {
    assert.match(messages.zh.refusal[code]({}), /。$/, code)
    assert.match(messages.en.refusal[code]({}), /\.$/, code)
  }
})

sentences('write Chinese with Chinese punctuation', () => {
  const wrong = /\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u
  for (const [path, text] of chineseTexts(messages.zh)) assert.not.match(text, wrong, `${path}: ${text}`)
})

sentences.run()

function chineseTexts(value: unknown, path = 'zh'): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) => chineseTexts(child, `${path}.${key}`))
}
