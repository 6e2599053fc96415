import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { aFolder } from '../support/store.ts'

const test = suite('writeDurably on a disk that fills up')

const script = fileURLToPath(new URL('../support/write-child.ts', import.meta.url))

test('does not take a write that was cut short for a whole one', () => {
  const folder = aFolder()
  const path = join(folder, 'file')
  writeFileSync(path, '旧')
  const command = `ulimit -f 2; exec "${process.execPath}" --import tsx "${script}" "${path}"`
  const { stdout } = spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  })
  assert.match(stdout, 'only 2048 of 5000 bytes were written')
  assert.is(readFileSync(path, 'utf8'), '旧')
  assert.equal(readdirSync(folder), ['file'])
})

test.run()
