/** Where a command works: the folders that the environment names, as the program itself reads it. */
import { fileURLToPath } from 'node:url'
import { type Config, readConfig } from '../config.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @throws Error that names each wrong variable */
export function configuration(): Config {
  return readConfig(process.env, root)
}

export function now(): string {
  return new Date().toISOString()
}
