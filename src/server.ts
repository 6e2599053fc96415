/** Reads the environment, opens the store, serves: the only file of the program that acts on import. */
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { readConfig } from './config.ts'
import { root } from './root.ts'
import { sentenceOf } from './sentence.ts'
import { serve } from './serve.ts'

const given = { now: () => new Date().toISOString(), newId: randomUUID, demo: false }

try {
  const { address, setupLink } = await serve(readConfig(process.env, fileURLToPath(root)), given)
  console.log(`要点 yaodian  ${address}`)
  if (setupLink)
    console.log(`首次使用，请打开一次性设置链接 / First use, open this one-time link:\n  ${setupLink}`)
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
}
