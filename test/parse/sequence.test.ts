import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bracketsOf } from '#src/parse/brackets.ts'
import { marksIn } from '#src/parse/ordinals.ts'
import { sequence } from '#src/parse/sequence.ts'

const test = suite('sequence')

function stepsOf(text: string, previous = 0): string[] {
  const marks = marksIn(text, bracketsOf(text))
  return sequence(marks, { previous }).map(({ value, flaw }) => `${value}${flaw ?? ''}`)
}

test('follows numbers that grow', () => {
  assert.equal(stepsOf('一、公开\n二、解读\n三、保障'), ['1', '2', '3'])
})

test('gives a lost numeral the value it has by order', () => {
  assert.equal(stepsOf('一、公开\n二、解读\n、平台\n四、保障'), ['1', '2', '3missing', '4'])
})

test('tells a number that was skipped', () => {
  assert.equal(stepsOf('一、公开\n二、解读\n四、保障'), ['1', '2', '4skipped'])
})

test('tells a number that stands twice', () => {
  assert.equal(stepsOf('一、公开\n二、解读\n二、解读\n三、保障'), ['1', '2', '2repeated', '3'])
})

test('goes on from where numbering stood in the section before', () => {
  assert.equal(stepsOf('4.公开\n5.解读', 3), ['4', '5'])
})

test('puts a number amid words where exactly it is wanting', () => {
  assert.equal(stepsOf('1.公开。2.解读清单3.平台。4.保障'), ['1', '2', '3', '4'])
})

test('leaves out a number that does not fit', () => {
  assert.equal(stepsOf('1.公开。9.解读。2.保障'), ['1', '2'])
})

test.run()
