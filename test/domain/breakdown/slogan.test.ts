import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sloganIn } from '#src/domain/breakdown/slogan.ts'
import { clausesOf, quote } from '#src/domain/document/document.ts'
import { read } from '#src/parse/read.ts'

const test = suite('sloganIn 口号')

const text = [
  '2021年政务公开工作要点\n2021年是开局之年。\n一、总体要求\n',
  '(一)指导思想。以习近平新时代中国特色社会主义思想为指导，坚持以公开为常态、不公开为例外。',
  '\n(二)基本原则。坚持服务大局。\n(三)工作目标。6月底前完成目录编制。\n',
  '二、公开\n(一)公开决定。全面贯彻党的十九大精神。行政许可决定7个工作日内公开。编制清单。',
].join('')
const { outline } = read(text)

test('tells aims and principles from work, and takes the preamble for an aim', () => {
  const found = clausesOf(outline).map((clause) => {
    const words = quote(text, clause)
    return `${words} ${sloganIn(outline, clause.id, words)}`
  })
  assert.equal(found, [
    '2021年是开局之年。 aim',
    '以习近平新时代中国特色社会主义思想为指导，坚持以公开为常态、不公开为例外。 aim',
    '坚持服务大局。 principle',
    '6月底前完成目录编制。 null',
    '全面贯彻党的十九大精神。 aim',
    '行政许可决定7个工作日内公开。 null',
    '编制清单。 null',
  ])
})

test.run()
