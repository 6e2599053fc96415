import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { roles } from '#src/domain/office/role.ts'
import { guidedPages } from '#src/messages/guided-page.ts'
import { messages } from '#src/messages/index.ts'
import { chapters, guidedPageOf } from '#views/guide/chapters.ts'
import { rows } from '../../access/rows.ts'

/** The guide itself; home, which leads on; what was typed, shown again on its own page; files and pictures. */
const without = ['/', '/guide', '/styleguide', '/unsent/:token', '/jobs/:id/file']
const isFile = /\.\w+\}?$|\.\(docx|\/(evidence|folder|snapshots)\/|:file/

const page = suite('guided pages')

page('are all pages of those who signed in', () => {
  const unguided = signedInPages().filter((pattern) => !guidedPageOf(addressOf(pattern)))
  assert.equal(unguided, [])
})

page('each stand somewhere', () => {
  const shown = new Set(signedInPages().map((pattern) => guidedPageOf(addressOf(pattern))))
  assert.equal(
    guidedPages.filter((one) => !shown.has(one)),
    [],
  )
})

page('have a name and a text of one or two lines in both languages', () => {
  for (const name of guidedPages) {
    const { zh, en } = messages
    for (const [text, most] of [
      [zh.guide.pages[name].text, 70],
      [en.guide.pages[name].text, 200],
    ] as const) {
      assert.ok(text.length > 0 && text.length <= most, `${name}: ${text.length}`)
    }
    assert.is(zh.guide.pages[name].steps.length, en.guide.pages[name].steps.length, name)
  }
})

page('make up the guide of every role, each once', () => {
  for (const role of roles) {
    assert.ok(chapters[role].length > 0, role)
    assert.is(new Set(chapters[role]).size, chapters[role].length, role)
  }
})

page('are told by the path, whatever is asked of it', () => {
  assert.is(guidedPageOf('/plans?year=2021'), 'plans')
  assert.is(guidedPageOf('/plans/2021/tasks?light=red'), 'tasks')
  assert.is(guidedPageOf('/nowhere'), undefined)
})

page.run()

function signedInPages(): string[] {
  return Object.entries(rows)
    .filter(([route, row]) => route.startsWith('GET ') && row !== 'anyone')
    .map(([route]) => route.slice('GET '.length))
    .filter((pattern) => !without.includes(pattern) && !isFile.test(pattern))
}

function addressOf(pattern: string): string {
  return pattern.replace(/:year(\{.*?\})?/g, '2021').replace(/:\w+/g, 'some')
}
