import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { attackProgram } from './attack.ts'

const fuzz = suite('ten thousand hostile requests')

fuzz('break nothing, write nothing that was refused, and lose nothing that was typed', async () => {
  const { faults, routes, slowest } = await attackProgram(10_000, 20260101)
  console.log(`${routes} routes, slowest ${Math.round(slowest)} ms`)
  assert.equal(faults, [])
})

fuzz.run()
