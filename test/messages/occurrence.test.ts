import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages } from '#src/messages/index.ts'

const labels = suite('labels of occurrences 期次名称')

const rows = [
  ['2021-12-31', '12月31日前', 'by 31 December'],
  ['2021-09', '9月', 'September'],
  ['2021-Q3', '第三季度', 'Quarter 3'],
  ['2021-H1', '上半年', 'First half'],
  ['2021-H2', '下半年', 'Second half'],
  ['2021', '全年', 'Whole year'],
] as const

for (const [key, chinese, english] of rows) {
  labels(`calls ${key} ${chinese}`, () => {
    assert.is(messages.zh.occurrence.label({ key }), chinese)
    assert.is(messages.en.occurrence.label({ key }), english)
  })
}

labels('calls an event by its title', () => {
  const event = { title: '某某行政处罚决定', startedAt: '2021-09-01T01:00:00Z' }
  assert.is(messages.zh.occurrence.label({ key: 'e1', event }), '某某行政处罚决定')
})

labels.run()
