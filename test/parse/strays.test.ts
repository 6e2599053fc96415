import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bracketsOf } from '#src/parse/brackets.ts'
import { marksIn } from '#src/parse/ordinals.ts'
import { withStraysMoved } from '#src/parse/strays.ts'

const test = suite('withStraysMoved')

function levelsOf(text: string): number[] {
  return withStraysMoved(marksIn(text, bracketsOf(text))).map(({ level }) => level)
}

test('takes 一、 between two sections and before (二) for (一)', () => {
  assert.equal(levelsOf('一、公开\n二、解读\n一、审查\n(二)答复\n三、保障'), [0, 0, 1, 1, 0])
})

test('leaves the first section of a plan behind a letter with numbers of its own', () => {
  assert.equal(levelsOf('一、报送\n二、检查\n一、公开\n(一)目录\n二、解读'), [0, 0, 0, 1, 0])
})

test.run()
