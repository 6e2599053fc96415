/** The environment, checked once at start. README lists every variable. */
import { isAbsolute, join } from 'node:path'
import * as v from 'valibot'

const ConfigSchema = v.object({
  /** address to listen on; 0.0.0.0 opens it to the network */
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty')), '127.0.0.1'),
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+$/, 'must be a whole number'),
      v.transform(Number),
      v.maxValue(65535, 'must be at most 65535'),
    ),
    '3000',
  ),
  /** folder of all that is stored */
  DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty')), 'data'),
  /** the address people type, where a proxy stands before the program: https://gk.example.gov.cn */
  PUBLIC_URL: v.optional(v.pipe(v.string(), v.url('must be an address such as https://gk.example.gov.cn'))),
})

export interface Config {
  readonly host: string
  readonly port: number
  readonly dataFolder: string
  readonly publicUrl: string | null
}

/** @throws Error that names each wrong variable, its value and what is expected */
export function readConfig(environment: Record<string, string | undefined>, root: string): Config {
  const result = v.safeParse(ConfigSchema, environment)
  if (!result.success) throw new Error(result.issues.map((issue) => complaint(issue, environment)).join('\n'))
  const { HOST, PORT, DATA_DIR, PUBLIC_URL } = result.output
  return {
    host: HOST,
    port: PORT,
    dataFolder: isAbsolute(DATA_DIR) ? DATA_DIR : join(root, DATA_DIR),
    publicUrl: PUBLIC_URL ?? null,
  }
}

function complaint(issue: v.BaseIssue<unknown>, environment: Record<string, string | undefined>): string {
  const name = v.getDotPath(issue) ?? ''
  return `${name}=${environment[name] ?? ''}: ${issue.message}`
}
