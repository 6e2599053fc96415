/** The program as a process: killed, asked to stop, started twice, on a disk that is full. */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { liJing } from '../support/cast.ts'
import { aFolder, openTestStore } from '../support/store.ts'
import { crashOverHttp } from './over-http.ts'
import { codeOf, year } from './plan.ts'
import { post, prepare, startServer } from './server.ts'

const program = suite('the program as a process')

program('has everything that it said yes to, whenever it was killed', async () => {
  const seed = Date.now() % 1_000_000
  const { kills, acknowledged } = await crashOverHttp(aFolder(), 4, seed)
  console.log(`seed ${seed}: ${kills} kills over HTTP, ${acknowledged} acknowledged changes`)
})

program('finishes what is under way when it is asked to stop, and ends with 0', async () => {
  const folder = aFolder()
  await prepare(folder)
  const { address, program } = await startServer(folder)
  const path = (person: number) => `${address}/plans/${year}/tasks/${codeOf(person)}/2021-09-30/progress`
  const marks = Array.from({ length: 8 }, (_, person) => `last word ${person}`)
  const answers = marks.map((text, person) =>
    post(path(person), liJing, new URLSearchParams({ text, intent: 'save' })),
  )
  await answers[0]
  program.kill('SIGTERM')
  const [code] = await once(program, 'exit')
  assert.is(code, 0)
  const settled = await Promise.allSettled(answers)
  const store = await openTestStore({ folder })
  const told = new Set(store.history(year).map(({ after }) => after))
  for (const [person, answer] of settled.entries()) {
    if (answer.status === 'fulfilled') assert.ok(told.has(marks[person]), marks[person])
  }
  await store.close()
})

program('does not start twice on one folder, and says so', async () => {
  const folder = aFolder()
  await prepare(folder)
  const { program } = await startServer(folder)
  const second = spawnSync(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, DATA_DIR: folder, PORT: '0', BACKUP_KEEP: '0' },
    encoding: 'utf8',
    timeout: 20_000,
  })
  program.kill('SIGTERM')
  await once(program, 'exit')
  assert.is(second.status, 1)
  assert.match(second.stderr, '正由另一个程序使用')
})

const script = fileURLToPath(new URL('full-child.ts', import.meta.url))
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0

if (canMount) {
  program('on a full disk refuses, keeps what it had, and goes on once there is room', () => {
    const folder = aFolder()
    const command = `mount -t tmpfs -o size=4m tmpfs "${folder}" && exec "${process.execPath}" --import tsx "${script}" "${folder}"`
    const { stdout, stderr, status } = spawnSync('unshare', ['-rm', 'bash', '-c', command], {
      encoding: 'utf8',
    })
    assert.is(status, 0, stderr)
    assert.equal(JSON.parse(stdout), {
      refused: ['StoreError write-failed', 'ENOSPC', 'ENOSPC'],
      ready: [false, true],
      kept: true,
      leftovers: [],
      goesOn: true,
    })
  })
}

program.run()
