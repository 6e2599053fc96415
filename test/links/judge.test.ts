import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { causeOf } from '#src/links/judge.ts'

const asked = 'https://gk.example.gov.cn/files/12.html'
const answer = (status: number, address = asked) => ({
  status,
  address,
  mediaType: 'text/html',
  bytes: new Uint8Array(),
})
const page = (title: string, text = '') => ({ title, text, isPage: true })

const test = suite('causeOf')

const statuses: readonly [number, string][] = [
  [200, 'read'],
  [404, 'missing'],
  [410, 'missing'],
  [500, 'server-error'],
  [502, 'gateway'],
  [504, 'gateway'],
  [202, 'turned'],
  [401, 'turned'],
  [403, 'turned'],
  [412, 'turned'],
  [429, 'turned'],
  [503, 'turned'],
  [521, 'turned'],
]

for (const [status, cause] of statuses) {
  test(`takes ${status} for ${cause}`, () => {
    assert.is(causeOf(asked, answer(status), page('行政规范性文件目录')), cause)
  })
}

test('sees through a page that says there is no such page', () => {
  for (const title of [
    '404',
    '404 Not Found',
    '页面不存在',
    '您访问的页面不存在或已删除',
    '对不起，找不到该页面',
  ])
    assert.is(causeOf(asked, answer(200), page(title)), 'missing', title)
  for (const title of [
    '404号提案的答复',
    '关于404号提案的答复',
    '津民宗办〔2021〕404号',
    '企业名称不得含有的内容',
  ])
    assert.is(causeOf(asked, answer(200), page(title)), 'read', title)
})

test('tells a page that leads to the front page from a front page', () => {
  const front = 'https://gk.example.gov.cn/'
  assert.is(causeOf(asked, answer(200, front), page('首页')), 'sent-home')
  assert.is(causeOf(asked, answer(200, `${front}index.html`), page('首页')), 'sent-home')
  assert.is(causeOf(front, answer(200, `${front}index.html`), page('首页')), 'read')
  assert.is(causeOf(asked, answer(200, 'https://gk.example.gov.cn/new/12.html'), page('目录')), 'read')
})

test('cannot tell from a page without words, unless it is no page', () => {
  assert.is(causeOf(asked, answer(200), page('', ' \n')), 'blank')
  assert.is(causeOf(asked, answer(200), { title: '', text: '', isPage: false }), 'read')
})

test.run()
