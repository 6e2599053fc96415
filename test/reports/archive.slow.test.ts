import { createHash } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { archived } from '#src/reports/archive.ts'
import { at } from '../support/build.ts'

const megabyte = 1024 * 1024
const sizes = { files: 64, megabytesEach: 32 }

const archive = suite('archived, at length')

archive('streams two gigabytes in constant memory', async () => {
  const block = new Uint8Array(megabyte)
  const files = Array.from({ length: sizes.files }, (_, index) => ({
    path: `${index}.bin`,
    at: at('2021-09-01'),
    size: sizes.megabytesEach * megabyte,
    bytes: async function* () {
      for (let count = 0; count < sizes.megabytesEach; count++) yield block
    },
  }))
  const before = process.memoryUsage().rss
  let most = 0
  let total = 0
  const hash = createHash('sha256')
  for await (const chunk of archived(files)) {
    total += chunk.length
    hash.update(chunk.subarray(0, 16))
    most = Math.max(most, process.memoryUsage().rss)
  }
  assert.ok(total > sizes.files * sizes.megabytesEach * megabyte)
  assert.ok(most - before < 100 * megabyte, `${Math.round((most - before) / megabyte)} MB more`)
  console.log(`${Math.round(total / megabyte)} MB with ${Math.round((most - before) / megabyte)} MB more`)
})

archive.run()
