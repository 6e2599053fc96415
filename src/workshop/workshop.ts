/** Where long work is done, so that nobody else's page waits for it. */
import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { Headway, Work } from '../domain/headway.ts'
import { Refusal, type RefusalCode, type RefusalDetail } from '../domain/refusal.ts'
import { root } from '../root.ts'
import { type ChoreName, chores, type Input, isLong, type Output } from './chores.ts'

export interface Workshop {
  /** @throws Refusal as the chore does, work-too-large; the signal's reason when it was stopped */
  do<N extends ChoreName>(name: N, input: Input<N>, work: Work): Promise<Output<N>>
}

export type Said =
  | { readonly headway: Headway }
  | { readonly output: unknown }
  | { readonly refused: { readonly code: RefusalCode; readonly detail: RefusalDetail } }

/** the rest waits for its turn: these offices' machines have few processors */
const mostThreads = 2
/** of a thread's own memory; what needs more was made to harm */
const mostMegabytes = 1024

const isBuilt = !import.meta.url.endsWith('.ts')

export function openWorkshop(): Workshop {
  const turns = new Turns(mostThreads)
  return {
    do: async <N extends ChoreName>(name: N, input: Input<N>, work: Work): Promise<Output<N>> => {
      if (!isLong[name](input)) return chores[name](input as never, work.tell) as Output<N>
      await turns.take()
      try {
        work.signal.throwIfAborted()
        return (await inThread(name, input, work)) as Output<N>
      } finally {
        turns.give()
      }
    },
  }
}

function inThread(name: ChoreName, input: unknown, { tell, signal }: Work): Promise<unknown> {
  const worker = startThread({
    workerData: { name, input },
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  })
  return new Promise<unknown>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.on('message', (said: Said) => {
      if ('headway' in said) tell(said.headway)
      else if ('output' in said) resolve(said.output)
      else reject(new Refusal(said.refused.code, said.refused.detail))
    })
    worker.once('error', (error) => reject(isExhausted(error) ? new Refusal('work-too-large') : error))
    worker.once('exit', () => reject(new Error(`the thread for ${name} ended without an answer`)))
  }).finally(() => worker.terminate())
}

/** From its sources the program runs by way of tsx, which a thread does not inherit. */
function startThread(options: WorkerOptions): Worker {
  if (isBuilt) return new Worker(new URL('node_modules/.cache/yaodian/workshop/thread.mjs', root), options)
  const source = JSON.stringify(new URL('thread.ts', import.meta.url))
  const start = `import('tsx/esm/api').then((tsx) => (tsx.register(), import(${source})))`
  return new Worker(start, { ...options, eval: true })
}

function isExhausted(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** So many at once; who comes later waits, first come, first served. */
class Turns {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(many: number) {
    this.#free = many
  }

  async take(): Promise<void> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  give(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free += 1
  }
}
