/** The environment, checked once at start. README lists every variable. */
import { isAbsolute, join } from 'node:path'
import * as v from 'valibot'
import type { ChannelSettings } from './reminders/channels.ts'
import { robotKindOf, robotKinds } from './reminders/robot.ts'

const VariablesSchema = v.object({
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
  /** server for reminders by mail: smtp://user:password@mail.example.gov.cn:587, smtps:// for TLS from the start */
  MAIL_URL: v.optional(
    v.pipe(v.string(), v.regex(/^smtps?:\/\/[^/]/, 'must begin with smtp:// or smtps://')),
  ),
  /** sender of those mails: yaodian@example.gov.cn */
  MAIL_FROM: v.optional(v.pipe(v.string(), v.includes('@', 'must be a mail address'))),
  /** address of a group chat's robot */
  WEBHOOK_URL: v.optional(v.pipe(v.string(), v.url('must be a whole http or https address'))),
  /** whose robot it is, where the address does not tell */
  WEBHOOK_KIND: v.optional(v.picklist(robotKinds, `must be one of ${robotKinds.join(', ')}`)),
})

type Variables = v.InferOutput<typeof VariablesSchema>

const ConfigSchema = v.pipe(
  VariablesSchema,
  needs(
    'MAIL_FROM',
    'is needed with MAIL_URL: every mail names its sender',
    ({ MAIL_URL, MAIL_FROM }) => MAIL_URL === undefined || MAIL_FROM !== undefined,
  ),
  needs(
    'PUBLIC_URL',
    'is needed with MAIL_URL: the links in a mail must lead back here',
    ({ MAIL_URL, PUBLIC_URL }) => MAIL_URL === undefined || PUBLIC_URL !== undefined,
  ),
  needs(
    'WEBHOOK_KIND',
    `is needed with this WEBHOOK_URL: ${robotKinds.join(', ')}`,
    (variables) => variables.WEBHOOK_URL === undefined || kindOf(variables) !== undefined,
  ),
)

export interface Config {
  readonly host: string
  readonly port: number
  readonly dataFolder: string
  readonly publicUrl: string | null
  readonly channels: ChannelSettings
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
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    channels: channelsIn(result.output),
  }
}

function channelsIn(variables: Variables): ChannelSettings {
  const { MAIL_URL, MAIL_FROM, WEBHOOK_URL } = variables
  const kind = kindOf(variables)
  return {
    mail: MAIL_URL && MAIL_FROM ? { url: MAIL_URL, from: MAIL_FROM } : null,
    webhook: WEBHOOK_URL && kind ? { url: WEBHOOK_URL, kind } : null,
  }
}

function kindOf({ WEBHOOK_URL, WEBHOOK_KIND }: Variables) {
  return WEBHOOK_KIND ?? (WEBHOOK_URL ? robotKindOf(WEBHOOK_URL) : undefined)
}

/** What one variable asks of another; the complaint stands under `name`. */
function needs(name: keyof Variables, complaint: string, holds: (variables: Variables) => boolean) {
  return v.forward<Variables, v.CheckIssue<Variables>, [keyof Variables]>(v.check(holds, complaint), [name])
}

/** These hold passwords and keys, which do not belong in a log. */
const secret: readonly string[] = ['MAIL_URL', 'WEBHOOK_URL']

function complaint(issue: v.BaseIssue<unknown>, environment: Record<string, string | undefined>): string {
  const name = v.getDotPath(issue) ?? ''
  const value = environment[name] ?? ''
  return `${name}=${secret.includes(name) && value ? '…' : value}: ${issue.message}`
}
