/** Where a command works: the folders that the environment names, as the program itself reads it. */
import { fileURLToPath } from 'node:url'
import { type Config, readConfig } from '../config.ts'
import { root } from '../root.ts'

/** @throws Error that names each wrong variable */
export function configuration(): Config {
  return readConfig(process.env, fileURLToPath(root))
}

export function now(): string {
  return new Date().toISOString()
}
