/** What a request carries from the middleware to its handler. */
import type { Context as HonoContext } from 'hono'
import type { Assets } from '#views/frame.ts'
import type { Act } from '../domain/act.ts'
import type { Locale, Person } from '../domain/office/person.ts'
import type { Calendar } from '../domain/time/calendar.ts'
import type { Messages } from '../messages/index.ts'
import type { Channel } from '../reminders/channel.ts'
import type { BackupStore, Store } from '../store/store.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Jobs } from './jobs.ts'
import type { LogLine } from './log.ts'
import type { Memory } from './memory.ts'
import type { Passwords } from './password.ts'
import type { Unsent } from './unsent.ts'

/** Everything that reaches outside the program comes in here. */
export interface Deps {
  readonly store: Store
  /** the working days as the office keeps them now */
  readonly calendar: () => Calendar
  /** this instant, ISO 8601 in UTC */
  readonly now: () => string
  readonly newId: () => string
  readonly passwords: Passwords
  readonly backups: BackupStore
  /** does what takes long, away from everybody else's pages */
  readonly workshop: Workshop
  readonly jobs: Jobs<Outcome>
  /** ways to reach people beyond the program itself */
  readonly channels: readonly Channel[]
  readonly assets: Assets
  /** opens the set-up page once, while there are no accounts */
  readonly setupToken: string
  /** where people reach the program, if a proxy stands before it */
  readonly publicUrl: string | null
  /** takes a line for each request that was answered */
  readonly log: (line: LogLine) => void
  /** proxies that are believed when they say whom they speak for */
  readonly trustedProxies: readonly string[]
  /** whether published links among the evidence are opened */
  readonly checksLinks: boolean
  /** the demonstration's clock stands still on one day */
  readonly demo: boolean
}

/** What the program gives to each request besides what the server does. */
export interface Bindings {
  deps: Deps
  memory: Memory
  /** set when a form is only to be shown again with what was typed */
  unsent?: Unsent
}

export interface Env {
  Bindings: Bindings
  Variables: {
    deps: Deps
    store: Store
    /** who acts, when; only behind the sign-in */
    act: Act
    person: Person | null
    /** whose password was right, and whose second factor is still asked for */
    arriving: Person | null
    locale: Locale
    elder: boolean
    m: Messages
    /** what was typed into the form of this request, to give back if it fails */
    typed: Readonly<Record<string, string | readonly string[]>>
    requestId: string
    /** the address that the request comes from; '' if that is not known */
    caller: string
    /** whether this answer was made with the guards of `guards.ts` */
    isGuarded?: boolean
  }
}

export type Context = HonoContext<Env>

/** What comes of long work: a page to show, or a file to take away. */
export interface Outcome {
  readonly answer: (c: Context) => Response | Promise<Response>
  /** its name, where it is a file */
  readonly file?: string
}
