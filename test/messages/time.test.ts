import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages } from '#src/messages/index.ts'
import { at } from '../support/build.ts'

const { zh, en } = { zh: messages.zh.time, en: messages.en.time }
const time = suite('days and instants in words')

time('are short in Chinese and sort, and are written out in English', () => {
  assert.equal([zh.when('2021-08-31'), en.when('2021-08-31')], ['2021-08-31', '31 Aug 2021'])
  assert.equal([zh.inProse('2021-09-05'), en.inProse('2021-09-05')], ['2021年9月5日', '5 Sep 2021'])
  assert.equal([zh.inYear('2021-10-01'), en.inYear('2021-10-01')], ['10月1日', '1 Oct'])
})

time('are those of Shanghai, whatever day an instant has elsewhere', () => {
  assert.is(zh.when('2021-08-31T16:05:00Z'), '2021-09-01 00:05')
  assert.is(en.when('2021-08-31T16:05:00Z'), '1 Sep 2021, 00:05')
})

const spans = [
  ['2021-10-01', '2021-10-01', '10月1日', '1 Oct'],
  ['2021-10-01', '2021-10-07', '10月1日至7日', '1–7 Oct'],
  ['2021-09-30', '2021-10-07', '9月30日至10月7日', '30 Sep – 7 Oct'],
  [
    at('2021-10-01', '20:00'),
    at('2021-10-02', '01:00'),
    '2021-10-01 20:00 至 2021-10-02 01:00',
    '1 Oct 2021, 20:00 to 2 Oct 2021, 01:00',
  ],
] as const

for (const [from, to, chinese, english] of spans) {
  time(`from ${from} to ${to} is ${chinese}`, () => {
    assert.is(zh.span(from, to), chinese)
    assert.is(en.span(from, to), english)
  })
}

time.run()
