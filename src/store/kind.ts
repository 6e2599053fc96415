/** The kinds of file: what each holds and how older ones are brought up to date. */
import * as v from 'valibot'
import { AnnualReportSchema } from '../domain/annual-report/report.ts'
import { RegisterSchema } from '../domain/application/register.ts'
import { type Entry, EntrySchema } from '../domain/entry.ts'
import { WatchSchema } from '../domain/links/watch.ts'
import { MessageSchema } from '../domain/office/message.ts'
import { OfficeSchema } from '../domain/office/office.ts'
import { PlanSchema } from '../domain/plan.ts'
import { PublicationSchema } from '../domain/publication/publication.ts'
import { ScoringSchema } from '../domain/scoring/scoring.ts'
import { SummarySchema } from '../domain/year-end/summary.ts'
import type { RecordSchema } from './check.ts'

/** Takes the record of one schema version, as read, to the next. */
export type Migration = (record: unknown) => unknown

export interface Kind<R> {
  readonly schema: RecordSchema<R>
  /** in order, the first from version 1 to 2 */
  readonly migrations: readonly Migration[]
}

/** What a file holds. */
export interface Stored<R> {
  readonly schema: number
  readonly record: R
  readonly entries: readonly Entry[]
}

/** What a file holds as it is found: its version is looked at first, for it says how to read the rest. */
export const FoundSchema = v.object({
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  record: v.unknown(),
  entries: v.unknown(),
})
export type Found = v.InferOutput<typeof FoundSchema>

export const HistorySchema = v.object({ entries: v.array(EntrySchema) })

const SessionSchema = v.object({
  tokenHash: v.string(),
  personId: v.string(),
  startedAt: v.string(),
  expiresAt: v.string(),
  seenAt: v.string(),
  address: v.string(),
  awaitsCode: v.optional(v.boolean()),
})

/** The year in a plan must be the one that names its file. */
export function planKind(year: number) {
  return { schema: v.object({ ...PlanSchema.entries, year: v.literal(year) }), migrations: [] }
}
export const officeKind = { schema: OfficeSchema, migrations: [partAdministrators] }
export const annualReportsKind = {
  schema: v.object({ reports: v.array(AnnualReportSchema) }),
  migrations: [],
}
export const applicationsKind = { schema: RegisterSchema, migrations: [] }
export const scoringsKind = { schema: v.object({ scorings: v.array(ScoringSchema) }), migrations: [] }
export const publicationsKind = {
  schema: v.object({ publications: v.array(PublicationSchema) }),
  migrations: [],
}
export const summariesKind = { schema: v.object({ summaries: v.array(SummarySchema) }), migrations: [] }
export const messagesKind = { schema: v.object({ messages: v.array(MessageSchema) }), migrations: [] }
export const linksKind = { schema: WatchSchema, migrations: [] }
export const sessionsKind = {
  schema: v.object({ sessions: v.array(SessionSchema) }),
  migrations: [noteWhenSeen],
}

/** The administrator of version 1 made accounts and gave roles, but audited nothing. */
function partAdministrators(record: unknown): unknown {
  const office = record as { people: { roles: string[] }[] }
  const parted = (role: string) => (role === 'admin' ? ['system', 'security'] : [role])
  return {
    ...office,
    people: office.people.map((person) => ({ ...person, roles: person.roles.flatMap(parted) })),
  }
}

/** Sessions of version 1 did not know when they were last used, nor from where. */
function noteWhenSeen(record: unknown): unknown {
  const { sessions } = record as { sessions: { startedAt: string }[] }
  return { sessions: sessions.map((session) => ({ ...session, seenAt: session.startedAt, address: '' })) }
}

export function versionOf(kind: Kind<unknown>): number {
  return kind.migrations.length + 1
}
