/** House rules that no compiler holds. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type RefusalCode, refusals } from '#src/domain/refusal.ts'
import { messages } from '#src/messages/index.ts'
import { literalsIn, wordsInCode } from './support/literals.ts'

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

views.run()

const words = suite('words on screen')

/** names of keys, formats and styles */
const names = new Set(['Escape', 'Lax', 'CSV', 'JSON', 'Body', 'Title', 'Subtitle', 'Addressee'])
/** typefaces, and what styles and sheets are called in the files themselves */
const typefaces = /^src\/reports\/(?:word\/(?:fonts|styles)|html-style|xlsx|xlsx-choices)\.ts$/

words('come from the catalogue wherever people read them', () => {
  const layers = ['routes', 'http', 'reports', 'reminders', 'charts', 'search'].map((name) => `src/${name}`)
  for (const path of ['views', ...layers].flatMap((folder) => files(folder, /\.(tsx?|js)$/))) {
    if (typefaces.test(path)) continue
    assert.equal(
      wordsInCode(read(path)).filter((one) => !names.has(one)),
      [],
      path,
    )
  }
})

const literals = [
  '<p>已保存</p>',
  "const title = '任务'",
  '<p>Saved</p>',
  '<p class="hint">Found {count}</p>',
  '<p>{count} tasks</p>',
  '<p>\n  Nothing to do yet.\n</p>',
  '<button title="Close">',
  "return done ? 'Verified' : m.task.open",
  "throw failure('Please sign in first.')",
  "element.textContent = 'the draft was kept.'",
]

for (const code of literals) {
  words(`are found in ${JSON.stringify(code)}`, () => assert.ok(wordsInCode(code).length > 0))
}

words('are not what programs alone read', () => {
  const code = `// Said once.
    import { Page } from './layout.tsx'
    const href = '/plans/new' + \`\${act}Day\`
    return <p class="state state-verified" hx-swap="innerMorph show:none">{m.task.open}</p>`
  assert.equal(wordsInCode(code), [])
})

words.run()

const sentences = suite('messages')

sentences('end every refusal with a full stop in both languages', () => {
  for (const code of Object.keys(refusals) as RefusalCode[]) {
    assert.match(messages.zh.refusal[code]({}), /。$/, code)
    assert.match(messages.en.refusal[code]({}), /\.$/, code)
  }
})

sentences('write Chinese with Chinese punctuation', () => {
  const wrong = /\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u
  for (const path of files('src/messages', /\.ts$/)) {
    const chinese = literalsIn(read(path)).filter((text) => !/[a-z] [a-z]/.test(text))
    for (const text of chinese) assert.not.match(text, wrong, `${path}: ${text}`)
  }
})

sentences.run()

const documents = suite('documents')

documents('name only tests that there are', () => {
  const tests = new Set(files('test', /\.ts$/))
  for (const [, path = ''] of read('SECURITY.md').matchAll(/`([\w./-]+\.test\.ts)`/g))
    assert.ok(tests.has(join('test', path)), `SECURITY.md: ${path}`)
})

documents.run()
