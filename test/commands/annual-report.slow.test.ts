import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Statement } from '#src/domain/annual-report/statement.ts'
import { soundStatement, withCell } from '../support/annual-report.ts'

const command = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

const check = suite('annual-report check')

check('prints an empty list and ends with 0 for a sound report', async () => {
  const { code, out } = await checked(soundStatement())
  assert.is(code, 0)
  assert.equal(JSON.parse(out), [])
})

check('prints the rule, its cells and the difference, and ends with 1', async () => {
  const { code, out } = await checked(withCell(soundStatement(), 't4.r1.c5', () => 800))
  assert.is(code, 1)
  const violations: { rule: string; cells: string[]; difference: number }[] = JSON.parse(out)
  assert.equal(
    violations.map(({ rule, difference }) => [rule, difference]),
    [
      ['V4', -10],
      ['V8', -10],
    ],
  )
  assert.equal(violations[0]?.cells.at(-1), 't4.r1.c5')
})

check('ends with 0 when there are only warnings', async () => {
  const { code, out } = await checked(withCell(soundStatement(), 't2.r1.c3', () => 99))
  assert.is(code, 0)
  assert.match(out, /"rule": "V6"/)
})

check.run()

async function checked(statement: Statement): Promise<{ code: number; out: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-'))
  const file = join(folder, 'report.json')
  await writeFile(file, JSON.stringify(statement))
  try {
    return await run(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function run(file: string): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', command, 'annual-report', 'check', file], (error, out) => {
      resolve({ code: Number(error?.code ?? 0), out })
    })
  })
}
