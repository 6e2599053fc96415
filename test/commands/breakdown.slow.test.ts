import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { aFolder } from '../support/store.ts'

const command = suite('yaodian breakdown')

const sample = 'data/samples/tianjin-2021.txt'
const title = '2021年市民族宗教委政务公开要点任务分解表'

interface Printed {
  readonly sections: readonly { readonly items: readonly { readonly tasks: readonly unknown[] }[] }[]
}

function run(...words: string[]): Buffer {
  return execFileSync('node', ['--import', 'tsx', 'src/cli.ts', 'breakdown', sample, ...words], {
    stdio: 'pipe',
  })
}

command('prints the table as CSV, as many rows as the JSON has tasks', () => {
  const { sections } = JSON.parse(run('--format', 'json').toString()) as Printed
  const tasks = sections.flatMap(({ items }) => items.flatMap((item) => item.tasks))
  const lines = run('--format', 'csv').toString().trimEnd().split('\r\n')
  assert.match(lines[0] ?? '', /^\uFEFF序号,一级任务,/)
  assert.is(lines.length - 1, tasks.length)
})

command('writes the table as a sheet to the file that is named', async () => {
  const file = join(aFolder(), 'breakdown.xlsx')
  run('--format', 'xlsx', '--out', file)
  const [first] = await readSheet(readFileSync(file))
  assert.is(first?.[0], title)
})

command('sends the sheet down a pipe', async () => {
  const [first] = await readSheet(run('--format', 'xlsx'))
  assert.is(first?.[0], title)
})

command('does not know other formats', () => {
  assert.throws(
    () => run('--format', 'pdf'),
    (error: Error) => error.message.includes('json|csv|xlsx'),
  )
})

command.run()
