/** Reads the environment, opens the store, serves: the only file of the program that acts on import. */
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { readConfig } from './config.ts'
import { serve } from './serve.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

await serve(readConfig(process.env, root), {
  now: () => new Date().toISOString(),
  newId: randomUUID,
  demo: false,
})
