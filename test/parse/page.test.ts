import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readPage, wordsOf } from '#src/parse/page.ts'

/** 公开目录 */
const inGb18030 = [0xb9, 0xab, 0xbf, 0xaa, 0xc4, 0xbf, 0xc2, 0xbc]
const bytes = (html: string) => new TextEncoder().encode(html)

const test = suite('readPage')

test('reads title and words, and leaves out what runs and what looks', () => {
  const html = `<html><head><title> 公开
    目录 &amp; 指南 </title><style>p{}</style><script>alert(1)</script></head><body><p>正文</p></body></html>`
  const { title, text, isPage } = readPage(bytes(html), 'text/html; charset=utf-8')
  assert.equal([title, isPage], ['公开 目录 & 指南', true])
  assert.match(text, /正文/)
  assert.not.match(text, /alert|p\{\}/)
})

test('reads GB18030 whatever the page says that it is', () => {
  const page = new Uint8Array([
    ...bytes('<meta charset="utf-8"><title>'),
    ...inGb18030,
    ...bytes('</title><p>x'),
  ])
  assert.is(readPage(page, 'text/html; charset=utf-8').title, '公开目录')
})

test('knows no words of what is no page', () => {
  assert.equal(readPage(bytes('%PDF-1.7'), 'application/pdf'), { title: '', text: '', isPage: false })
})

test('shows nothing of a PDF that cannot be read', async () => {
  assert.is(await wordsOf(bytes('%PDF-broken'), 'application/pdf'), '')
  assert.is(await wordsOf(bytes('<p> 正文 </p>'), 'text/html'), '正文')
})

test.run()
