import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { aFolder } from './support/store.ts'

const packed = suite('npm pack')

const root = fileURLToPath(new URL('..', import.meta.url))
/** a registry that nobody answers for: whatever is fetched fails */
const closed = {
  ...process.env,
  npm_config_registry: 'http://127.0.0.1:9',
  npm_config_update_notifier: 'false',
}

function run(folder: string, command: string, ...words: string[]): void {
  const { status, stderr } = spawnSync(command, words, { cwd: folder, env: closed, encoding: 'utf8' })
  assert.is(status, 0, stderr)
}

packed('makes one file from which the program starts where no network is', async () => {
  const folder = aFolder()
  run(root, 'npm', 'pack', '--silent', '--pack-destination', folder)
  run(folder, 'tar', 'xzf', 'yaodian-0.1.0.tgz')
  run(`${folder}/package`, 'npm', 'rebuild', '--silent')

  const env = { ...closed, PORT: '0', LOG: 'off', BACKUP_KEEP: '0', DATA_DIR: `${folder}/data` }
  const program = spawn('npm', ['start', '--silent'], { cwd: `${folder}/package`, env, detached: true })
  const [said] = await once(program.stdout, 'data')
  const [address = ''] = /http:\S+/.exec(String(said)) ?? []
  assert.match(await (await fetch(`${address}/sign-in`)).text(), '<main')
  assert.is((await fetch(`${address}/healthz`)).status, 200)

  process.kill(-(program.pid ?? 0), 'SIGTERM')
  await once(program, 'exit')
})

packed.run()
