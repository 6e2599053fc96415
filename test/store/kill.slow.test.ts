import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { crash } from '../crash/runner.ts'
import { aFolder } from '../support/store.ts'

const test = suite('a store whose program is killed')

test('has every change that it acknowledged, whenever it was killed', async () => {
  const seed = Date.now() % 1_000_000
  console.log(`kill seed ${seed}`)
  const { kills, acknowledged } = await crash(aFolder(), 15, seed)
  console.log(`${kills} kills, ${acknowledged} acknowledged changes`)
  assert.ok(acknowledged > kills)
})

test.run()
