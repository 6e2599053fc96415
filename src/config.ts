/** The environment, checked once at start. README lists every variable. */
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { areNetworks, namesIn } from './http/network.ts'
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
  /** folder of backups, best on another disk; a folder in DATA_DIR unless given */
  BACKUP_DIR: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty'))),
  /** days for which daily backups are kept; 0 makes none by itself */
  BACKUP_KEEP: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+$/, 'must be a number of days'),
      v.transform(Number),
      v.maxValue(3660, 'must be at most 3660'),
    ),
    '30',
  ),
  /** one line of JSON for each request on the standard output */
  LOG: v.optional(v.picklist(['on', 'off'], 'must be on or off'), 'on'),
  /** whether published links among the evidence are opened; nothing is asked of any other site without it */
  LINK_CHECKS: v.optional(v.picklist(['on', 'off'], 'must be on or off'), 'off'),
  /** hosts inside the network that may be opened for it: gk.example.lan, 10.0.0.8, divided by commas */
  LINK_HOSTS: v.optional(
    v.pipe(
      v.string(),
      v.transform((names) => namesIn(names.toLowerCase())),
      v.everyItem((name) => /^[\w.:-]+$/.test(name), 'must be names such as gk.example.lan, without http://'),
    ),
    '',
  ),
  /** proxies whose X-Forwarded-For is believed: 10.0.0.5, 10.1.0.0/16, divided by commas */
  TRUSTED_PROXIES: v.optional(
    v.pipe(v.string(), v.check(areNetworks, 'must be addresses such as 10.0.0.5 or 10.1.0.0/16')),
    '',
  ),
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
    'LINK_HOSTS',
    'needs LINK_CHECKS=on: without it no link is opened',
    ({ LINK_CHECKS, LINK_HOSTS }) => LINK_CHECKS === 'on' || LINK_HOSTS.length === 0,
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
  readonly backups: { readonly folder: string; readonly keepDays: number }
  readonly logsRequests: boolean
  /** hosts inside the network that may be opened for links; null where none is opened at all */
  readonly linkHosts: readonly string[] | null
  /** addresses and networks, as 10.0.0.5 or 10.1.0.0/16 */
  readonly trustedProxies: readonly string[]
  readonly publicUrl: string | null
  readonly channels: ChannelSettings
}

/** @throws Error that names each wrong variable, its value and what is expected */
export function readConfig(environment: Record<string, string | undefined>, root: string): Config {
  const result = v.safeParse(ConfigSchema, environment)
  if (!result.success) throw new Error(result.issues.map((issue) => complaint(issue, environment)).join('\n'))
  const { HOST, PORT, DATA_DIR, BACKUP_DIR, BACKUP_KEEP, LOG, TRUSTED_PROXIES, PUBLIC_URL } = result.output
  const { LINK_CHECKS, LINK_HOSTS } = result.output
  const dataFolder = resolve(root, DATA_DIR)
  return {
    host: HOST,
    port: PORT,
    dataFolder,
    backups: {
      folder: BACKUP_DIR ? resolve(root, BACKUP_DIR) : join(dataFolder, 'backups'),
      keepDays: BACKUP_KEEP,
    },
    logsRequests: LOG === 'on',
    linkHosts: LINK_CHECKS === 'on' ? LINK_HOSTS : null,
    trustedProxies: namesIn(TRUSTED_PROXIES),
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
