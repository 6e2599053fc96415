import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { normalise } from '#src/parse/normalise.ts'

const test = suite('normalise')

test('writes full-width signs as plain ones and leads back to the source', () => {
  const source = '（一）公开，及时。'
  const copy = normalise(source)
  assert.is(copy.text, '(一)公开,及时。')
  assert.equal(copy.toSource({ start: 0, end: 3 }), { start: 0, end: 3 })
})

test('leads back where one character became three', () => {
  const source = '⑴目录。清单'
  const copy = normalise(source)
  assert.is(copy.text, '(1)目录。清单')
  assert.equal(copy.toSource({ start: 3, end: 6 }), { start: 1, end: 4 })
})

test('keeps characters outside the basic plane whole', () => {
  const copy = normalise('𠮷公开')
  assert.equal(copy.toSource({ start: 2, end: 4 }), { start: 2, end: 4 })
})

test('leaves watermarks out of the copy and tells them', () => {
  const copy = normalise('一@@、总体')
  assert.is(copy.text, '一、总体')
  assert.equal(copy.noise, [{ start: 1, end: 3 }])
})

test('leaves out reading aids where there are several, and keeps a single word in brackets', () => {
  assert.is(normalise('區(qū)務(wù)點(diǎn)').text, '区务点')
  assert.is(normalise('客户端(app)').text, '客户端(app)')
})

test('closes the spaces that word processors put around figures', () => {
  const copy = normalise('于 2021 年 6 月 30 日前公开')
  assert.is(copy.text, '于 2021年6月30日前公开')
  assert.equal(copy.toSource({ start: 2, end: 12 }), { start: 2, end: 17 })
  assert.is(normalise('5月 2.公开').text, '5月 2.公开')
})

test('finds the genre in traditional characters', () => {
  assert.is(normalise('20個工作日內公開').text, '20个工作日内公开')
})

test.run()
