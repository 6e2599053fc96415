import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { StoreError } from '#src/store/error.ts'
import { rejection } from '../support/rejection.ts'
import { aFolder, openTestStore } from '../support/store.ts'

const test = suite('a folder and two processes')

const script = fileURLToPath(new URL('../support/hold-child.ts', import.meta.url))

/** A process that opens the store, and what it says to that. */
async function another(folder: string): Promise<{ said: string; program: ChildProcess }> {
  const program = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [said] = await once(createInterface({ input: program.stdout }), 'line')
  return { said, program }
}

async function kill(program: ChildProcess): Promise<void> {
  program.kill('SIGKILL')
  await once(program, 'exit')
}

test('refuses the second, and is free at once when the first is killed', async () => {
  const folder = aFolder()
  const first = await another(folder)
  assert.is(first.said, 'held')
  assert.is((await rejection(openTestStore({ folder }), StoreError)).code, 'folder-in-use')

  await kill(first.program)
  const store = await openTestStore({ folder })
  const second = await another(folder)
  assert.is(second.said, 'folder-in-use')
  await kill(second.program)
  await store.close()
})

test('lets only one take over when several start after a crash', async () => {
  const folder = aFolder()
  await kill((await another(folder)).program)
  const programs = await Promise.all([another(folder), another(folder), another(folder)])
  assert.equal(programs.map(({ said }) => said).sort(), ['folder-in-use', 'folder-in-use', 'held'])
  await Promise.all(programs.map(({ program }) => kill(program)))
})

test('does not keep a program alive that has nothing else to do', async () => {
  const { said, program } = await another(aFolder())
  assert.is(said, 'held')
  program.stdin?.end()
  assert.equal(await once(program, 'exit'), [0, null])
})

test.run()
