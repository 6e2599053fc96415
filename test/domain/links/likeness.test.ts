import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isChanged, keptShare } from '#src/domain/links/likeness.ts'

const article =
  '本机关制发的行政规范性文件目录已经梳理完毕并在网站公开。\n其中继续有效的文件共十二件，宣布失效的文件共三件。'
const page = (words: string, counter = '浏览次数：12次') =>
  `首页\n政务公开\n${counter}\n${words}\n版权所有 天津市民族和宗教事务委员会`

const test = suite('isChanged')

const rows: readonly [string, string, boolean][] = [
  ['a counter moved', page(article, '浏览次数：345次'), false],
  ['something was added', page(`${article}\n附件：行政规范性文件目录（下载）`), false],
  ['it stands elsewhere on the page', `${article}\n${page('')}`, false],
  ['its menu is another', page(article).replace('政务公开', '信息公开'), false],
  ['the words are gone', page('您访问的栏目正在维护，请稍后再来。'), true],
  ['half of the words are gone', page(article.split('\n')[0] ?? ''), true],
  ['nothing is left', '', true],
]

for (const [what, now, expected] of rows) {
  test(`says ${expected} where ${what}`, () => {
    assert.is(isChanged(page(article), now), expected)
  })
}

test('holds short pages against each other as they are', () => {
  assert.is(keptShare('通知 1', '通知 2'), 1)
  assert.is(keptShare('通知', '公告'), 0)
})

test.run()
