import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { citationsIn, withPlainNumber } from '#src/parse/citations.ts'

const test = suite('citationsIn')

for (const [words, expected] of [
  ['贯彻《关于公开的意见》(示政办发〔2019〕16号)要求', ['《关于公开的意见》(示政办发〔2019〕16号)']],
  ['贯彻《关于公开的意见》(示政办发[2019]16号)要求', ['《关于公开的意见》(示政办发〔2019〕16号)']],
  ['贯彻《意见》《办法》', ['《意见》', '《办法》']],
  ['印发《关于〈条例〉的通知》', ['《关于〈条例〉的通知》']],
  ['落实《规范(DB35/T 1792-2018)》', ['《规范(DB35/T 1792-2018)》']],
  ['下发《督办通知书》,在《示例日报》刊登', []],
] as const) {
  test(`finds what ${words} cites`, () =>
    assert.equal(
      citationsIn(words).map(({ start, end }) => withPlainNumber(words.slice(start, end))),
      expected,
    ))
}

test.run()
