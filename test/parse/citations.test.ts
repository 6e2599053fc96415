import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { asCited, citationsIn } from '#src/parse/citations.ts'

const test = suite('citationsIn')

for (const [words, expected] of [
  ['贯彻《关于公开的意见》(示政办发〔2019〕16号)要求', ['《关于公开的意见》(示政办发〔2019〕16号)']],
  ['贯彻《关于公开的意见》(示政办发[2019]16号)要求', ['《关于公开的意见》(示政办发〔2019〕16号)']],
  ['贯彻《意见》《办法》', ['《意见》', '《办法》']],
  ['印发《关于〈条例〉的通知》', ['《关于〈条例〉的通知》']],
  ['落实《规范(DB35/T 1792-2018)》', ['《规范(DB35/T 1792-2018)》']],
  ['严格按照示政办〔2012〕99号和示办发(2018)8号文要求', ['示政办〔2012〕99号', '示办发〔2018〕8号']],
  ['学习中华人民共和国政府信息公开条例', ['《中华人民共和国政府信息公开条例》']],
  ['下发《督办通知书》,在《示例日报》刊登', []],
] as const) {
  test(`finds what ${words} cites`, () =>
    assert.equal(
      citationsIn(words).map(({ start, end }) => asCited(words.slice(start, end))),
      expected,
    ))
}

test.run()
