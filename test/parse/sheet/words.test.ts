import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages } from '#src/messages/index.ts'
import { chosen } from '#src/parse/sheet/words.ts'

const names = Object.values(messages).map(({ applicationNames }) => applicationNames.outcomes)
const words = suite('chosen 选项')

for (const [given, choice] of [
  ['予以公开', 'granted'],
  ['（二）部分公开', 'partlyGranted'],
  ['无法提供：本机关不掌握相关政府信息', 'notHeld'],
  ['1.本机关不掌握相关政府信息', 'notHeld'],
  ['危及"三安全一稳定"', 'endangersSecurity'],
  ['Not disclosed: state secret', 'stateSecret'],
  ['其他处理', undefined],
  ['', undefined],
] as const) {
  words(`“${given}” is ${choice ?? 'nothing known'}`, () => {
    assert.is(chosen(given, names), choice)
  })
}

words.run()
