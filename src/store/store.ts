/** What the rest of the program knows of storage. Nothing outside store/ may know that files are behind it. */
import type { Act } from '../domain/act.ts'
import type { AnnualReport } from '../domain/annual-report/report.ts'
import type { Register } from '../domain/application/register.ts'
import type { Change, Deed, Entry, Rule } from '../domain/entry.ts'
import type { Work } from '../domain/headway.ts'
import type { Watch } from '../domain/links/watch.ts'
import type { Message } from '../domain/office/message.ts'
import type { Office } from '../domain/office/office.ts'
import type { Plan } from '../domain/plan.ts'
import type { Publication } from '../domain/publication/publication.ts'
import type { Scoring } from '../domain/scoring/scoring.ts'
import type { Summary } from '../domain/year-end/summary.ts'

/**
 * Reads are synchronous and return immutable records; writes resolve once their bytes are durable.
 * A rule that throws leaves nothing behind; a rule that returns the record it was given writes nothing.
 */
export interface Store {
  /** every plan, newest year first */
  plans(): readonly Plan[]
  /** @throws Refusal plan-missing */
  plan(year: number): Plan
  /** @throws Refusal plan-exists when that year has one */
  addPlan(plan: Plan, act: Act): Promise<Plan>
  change(year: number, act: Act, rule: Rule<Plan>): Promise<Plan>
  /** entries of a plan's history, oldest first */
  history(year: number): readonly Entry[]

  office(): Office
  changeOffice(act: Act, rule: (office: Office) => Change<Office>): Promise<Office>
  /** adds to the office's history what changed nothing in the office itself */
  noteInOffice(act: Act, did: Deed): Promise<void>
  officeHistory(): readonly Entry[]

  annualReports: YearStore<AnnualReport>
  /** the register of applications (依申请公开), all years together */
  applications: ApplicationStore
  /** what each year shows to the public */
  publications: YearStore<Publication>
  /** the year-end summaries; a year that has none was not written on yet */
  summaries: YearStore<Summary>
  /** the sheets of indicators; a year that has none has not imported any */
  scorings: YearStore<Scoring>
  /** what was seen of the links that are watched */
  links: LinkStore
  sessions: SessionStore
  messages: MessageStore
  evidence: EvidenceStore
  /** whether it is open and what is written reaches the disk */
  ready(): Promise<boolean>
  /** waits for writes in flight and lets another process open the folder */
  close(): Promise<void>
}

export interface Session {
  readonly tokenHash: string
  readonly personId: string
  readonly startedAt: string
  readonly expiresAt: string
  /** the latest request, to the minute */
  readonly seenAt: string
  /** from where it was started; '' if that is not known */
  readonly address: string
  /** opens nothing until the second factor is given */
  readonly awaitsCode?: boolean | undefined
}

export interface SessionStore {
  find(tokenHash: string): Session | undefined
  /** every session of a person, oldest first */
  of(personId: string): readonly Session[]
  add(session: Session): Promise<void>
  /** notes a request at an instant */
  touch(tokenHash: string, at: string): Promise<void>
  remove(tokenHash: string): Promise<void>
  /** ends every session of a person */
  removeOf(personId: string): Promise<void>
}

/** Records of which each year has one. */
export interface YearStore<R> {
  /** newest year first */
  all(): readonly R[]
  find(year: number): R | undefined
  /** @throws Refusal that says what the year does not have */
  of(year: number): R
  /** the rule is given the year's record, or undefined where there is none yet */
  change(year: number, act: Act, rule: (record: R | undefined) => Change<R>): Promise<void>
  /** entries of all years, oldest first */
  history(): readonly Entry[]
}

export interface ApplicationStore {
  register(): Register
  change(act: Act, rule: (register: Register) => Change<Register>): Promise<Register>
  /** entries of the register's history, oldest first */
  history(): readonly Entry[]
}

export interface LinkStore {
  watch(): Watch
  /** what is worth an entry in their history */
  change(act: Act, rule: (watch: Watch) => Change<Watch>): Promise<void>
  /** what is not, such as that a page is still there */
  update(rule: (watch: Watch) => Watch): Promise<void>
  /** oldest first */
  history(): readonly Entry[]
}

export interface MessageStore {
  /** every message, oldest first */
  all(): readonly Message[]
  /** adds it, or puts it in the place of the one with its identity */
  put(message: Message): Promise<void>
}

export interface KeptBackup {
  /** of its folder on the shelf */
  readonly name: string
  /** instant */
  readonly at: string
  readonly files: number
  readonly bytes: number
}

export interface BackupStore {
  /** newest first */
  all(): Promise<readonly KeptBackup[]>
  /** instant of the newest; null where there is none */
  newest(): Promise<string | null>
  /** @param now instant, ISO 8601 */
  make(now: string, work: Work): Promise<void>
}

export interface StoredFile {
  /** hexadecimal; also the name under which the bytes are kept */
  readonly sha256: string
  /** bytes */
  readonly size: number
}

export interface EvidenceStore {
  /** streams to disk, never whole in memory; the same bytes are kept once */
  put(bytes: AsyncIterable<Uint8Array>): Promise<StoredFile>
  /** @throws Refusal evidence-missing, evidence-damaged when the bytes are no longer those of their hash */
  open(sha256: string): Promise<{ size: number; bytes: ReadableStream<Uint8Array> }>
}
