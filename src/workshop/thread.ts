/** One chore in a thread of its own: whoever waits for it can be told how far it is, and can end it at any moment. */
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../domain/refusal.ts'
import { type ChoreName, chores } from './chores.ts'
import type { Said } from './workshop.ts'

const { name, input } = workerData as { name: ChoreName; input: never }
const say = (said: Said) => parentPort?.postMessage(said)

try {
  say({ output: await chores[name](input, (headway) => say({ headway })) })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say({ refused: { code: error.code, detail: error.detail } })
}
