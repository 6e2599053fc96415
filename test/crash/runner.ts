/** Kills a working program again and again and finds, each time, every change that it had acknowledged. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { anAct } from '../support/build.ts'
import { openTestStore } from '../support/store.ts'
import { type Acknowledged, assertKept } from './kept.ts'
import { aSharedPlan } from './plan.ts'
import { randomFrom } from './random.ts'

export interface Outcome {
  readonly kills: number
  readonly acknowledged: number
}

const child = fileURLToPath(new URL('child.ts', import.meta.url))
const longestLife = 200

/** @param seed the same seed kills at the same moments, as far as the machine lets it */
export async function crash(folder: string, kills: number, seed: number): Promise<Outcome> {
  const store = await openTestStore({ folder })
  await store.addPlan(aSharedPlan(), anAct())
  await store.close()

  const acknowledged: Acknowledged[] = []
  const random = randomFrom(seed)
  for (let life = 1; life <= kills; life++) {
    acknowledged.push(...(await liveAndDie(folder, life, random() * longestLife)))
    await assertKept(folder, acknowledged)
  }
  return { kills, acknowledged: acknowledged.length }
}

/** What one life was told before it was killed, `lifetime` milliseconds into its work. */
async function liveAndDie(folder: string, life: number, lifetime: number): Promise<Acknowledged[]> {
  const program = spawn(process.execPath, ['--import', 'tsx', child, folder, String(life)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const told: Acknowledged[] = []
  for await (const line of createInterface({ input: program.stdout })) {
    const [kind = '', mark = '', sha256 = ''] = line.split(' ')
    if (kind === 'ready') setTimeout(() => program.kill('SIGKILL'), lifetime)
    else told.push({ kind, mark, sha256 })
  }
  if (program.signalCode === null && program.exitCode === null) await once(program, 'exit')
  if (program.signalCode !== 'SIGKILL') throw new Error(`life ${life} ended by itself: ${program.exitCode}`)
  return told
}
