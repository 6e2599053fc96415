import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages } from '#src/messages/index.ts'
import { toHtml } from '#src/reports/html.ts'
import { heading, paragraph, tableBlock } from '#src/reports/paper.ts'

const { paper: words } = messages.zh

const html = suite('toHtml')

html('escapes what people wrote', () => {
  const page = toHtml({ title: '<甲>', blocks: [paragraph('a<script>&"b"')] }, words, 'zh-CN')
  assert.match(page, /<h1>&lt;甲&gt;<\/h1>/)
  assert.match(page, /<p>a&lt;script&gt;&amp;&quot;b&quot;<\/p>/)
  assert.not.match(page, /<script/)
})

html('puts headings one level below the title', () => {
  const page = toHtml({ title: '甲', blocks: [heading(1, '一、乙'), heading(2, '（一）丙')] }, words, 'zh-CN')
  assert.match(page, /<h2>一、乙<\/h2>\n<h3>（一）丙<\/h3>/)
})

html('names rows and columns for those who hear the table', () => {
  const grid = {
    caption: '表',
    widths: [1, 1, 1],
    heads: 1,
    rows: [
      [
        { text: '项目', head: true },
        { text: '数量', head: true, columns: 2 },
      ],
      [{ text: '甲', label: true, rows: 2 }, { text: 1, centred: true }, { text: 2 }],
    ],
  }
  const page = toHtml({ title: '甲', blocks: [tableBlock(grid)] }, words, 'zh-CN')
  assert.match(page, /<caption>表<\/caption>/)
  assert.match(
    page,
    /<thead><tr><th scope="col">项目<\/th><th colspan="2" scope="colgroup">数量<\/th><\/tr><\/thead>/,
  )
  assert.match(
    page,
    /<tr><th rowspan="2" scope="rowgroup">甲<\/th><td class="centred">1<\/td><td>2<\/td><\/tr>/,
  )
})

html('is whole by itself: nothing is loaded from elsewhere', () => {
  const page = toHtml({ title: '甲', blocks: [], annexes: [{ title: '乙', blocks: [] }] }, words, 'zh-CN')
  assert.not.match(page, /\b(?:src|href)=|@import|url\(/)
  assert.match(page, /<p class="mark">附件<\/p>/)
})

html.run()
