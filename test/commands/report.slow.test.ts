import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { readSheet } from 'read-excel-file/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Store } from '#src/store/store.ts'
import { anAct, aPlan } from '../support/build.ts'
import { anOffice } from '../support/cast.ts'
import { aFolder, openTestStore } from '../support/store.ts'

const command = suite('yaodian report')

const folder = aFolder()
let store: Store

command.before(async () => {
  store = await openTestStore({ folder })
  await store.changeOffice(anAct(), () => ({
    next: anOffice(),
    did: { action: 'office.edited', subject: 'office' },
  }))
  await store.addPlan(aPlan(), anAct())
})

command.after(() => store.close())

function run(...words: string[]): Buffer {
  return execFileSync('node', ['--import', 'tsx', 'src/cli.ts', 'report', ...words], {
    stdio: 'pipe',
    env: { ...process.env, DATA_DIR: folder },
  })
}

command('writes a paper as Word while the program has the folder open', async () => {
  const file = join(aFolder(), 'breakdown.docx')
  run('breakdown', '--year', '2021', '--format', 'docx', '--out', file)
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(file) })
  assert.match(value, /2021年市民族宗教委政务公开要点任务分解表/)
  assert.match(value, /政策法规处/)
})

command('tells the same tasks as CSV, JSON and a sheet', async () => {
  const [record] = JSON.parse(run('ledger', '--year', '2021', '--format', 'json').toString())
  assert.is(record.牵头处室, '政策法规处')
  assert.match(run('ledger', '--year', '2021', '--format', 'csv').toString(), /1,1\.1-1,/)
  const rows = await readSheet(run('ledger', '--year', '2021', '--format', 'xlsx'))
  assert.equal(
    rows[2],
    Object.values(record).map((value) => (value === '' ? null : value)),
  )
})

command('takes the part of a year that one division answers for', () => {
  const whole = JSON.parse(run('ledger', '--year', '2021', '--format', 'json').toString())
  const own = JSON.parse(
    run(
      'ledger',
      '--year',
      '2021',
      '--format',
      'json',
      '--division',
      whole[0].牵头处室,
      '--to',
      '2021-09-30',
    ).toString(),
  )
  assert.ok(own.length > 0 && own.length < whole.length + 1)
  assert.ok(own.every((row: Record<string, string>) => row.牵头处室 === whole[0].牵头处室))
})

command('says which year is missing', () => {
  assert.throws(
    () => run('summary', '--year', '2019'),
    (error: Error) => error.message.includes('没有找到2019年的年度要点'),
  )
  assert.throws(
    () => run('annual-report', '--year', '2021'),
    (error: Error) => error.message.includes('没有找到2021年的年度报告'),
  )
})

command('knows no other kinds', () => {
  assert.throws(
    () => run('secrets', '--year', '2021'),
    (error: Error) => error.message.includes('report KIND'),
  )
})

command.run()
