/** The whole program without a disk, with the cast signed in and the clock standing still. */
import { join } from 'node:path'
import { type App, createApp } from '#src/app.ts'
import { keptCalendar } from '#src/calendar/kept.ts'
import type { Office } from '#src/domain/office/office.ts'
import type { Person } from '#src/domain/office/person.ts'
import type { Plan } from '#src/domain/plan.ts'
import { assetPaths } from '#src/http/assets.ts'
import type { Outcome } from '#src/http/context.ts'
import { Jobs } from '#src/http/jobs.ts'
import type { LogLine } from '#src/http/log.ts'
import { passwordsAt } from '#src/http/password.ts'
import type { Channel } from '#src/reminders/channel.ts'
import { openShelf } from '#src/store/backup/shelf-store.ts'
import type { Store } from '#src/store/store.ts'
import { hashToken } from '#src/token.ts'
import { openWorkshop, type Workshop } from '#src/workshop/workshop.ts'
import { anAct, at } from './build.ts'
import { anOffice } from './cast.ts'
import { aPath, openMemoryStore } from './store.ts'

type Fields = Readonly<Record<string, string | readonly string[] | File>>

export interface Visitor {
  get(path: string): Promise<Response>
  post(path: string, fields?: Fields): Promise<Response>
}

export interface TestApp {
  /** for requests that no visitor would make */
  readonly app: App & { request(path: string, init?: RequestInit, env?: object): Promise<Response> }
  readonly store: Store
  /** where it keeps what is not a record */
  readonly folder: string
  readonly setupToken: string
  /** what was logged so far */
  readonly lines: readonly LogLine[]
  /** the clock stands at another instant from now on */
  moveClock(instant: string): void
  as(person: Person): Visitor
  /** somebody whose browser keeps this cookie */
  withCookie(cookie: string): Visitor
  readonly stranger: Visitor
}

/** At the real cost each one takes a tenth of a second. */
export const cheapPasswords = passwordsAt({ N: 2, r: 8, p: 1 })

interface TestSetting {
  readonly plans?: readonly Plan[]
  readonly office?: Office
  /** the day on which everything happens, at 09:00 in Shanghai */
  readonly today?: string
  readonly channels?: readonly Channel[]
  readonly trustedProxies?: readonly string[]
  readonly publicUrl?: string
  readonly checksLinks?: boolean
  /** milliseconds that somebody waits for long work; here, until it is done */
  readonly patience?: number
  readonly workshop?: Workshop
}

export async function openTestApp({
  plans = [],
  office = anOffice(),
  today = '2021-09-15',
  channels = [],
  trustedProxies = [],
  publicUrl,
  checksLinks = false,
  patience = 60_000,
  workshop = openWorkshop(),
}: TestSetting = {}): Promise<TestApp> {
  const folder = aPath()
  const store = await openMemoryStore(folder)
  let now = at(today)
  const lines: LogLine[] = []
  let made = 0
  await store.changeOffice(anAct({ on: today }), () => ({
    next: office,
    did: { action: 'office.edited', subject: 'office' },
  }))
  for (const plan of plans) await store.addPlan(plan, anAct({ on: today }))
  await Promise.all(office.people.map((person) => store.sessions.add(sessionOf(person, now))))
  const setupToken = 'the-set-up-token'
  const { fetch } = createApp({
    store,
    calendar: () => keptCalendar(store.office().holidays),
    now: () => now,
    newId: () => `new-${++made}`,
    backups: openShelf(folder, join(folder, 'backups')),
    workshop,
    jobs: new Jobs<Outcome>(patience),
    passwords: cheapPasswords,
    channels,
    assets: assetPaths,
    setupToken,
    publicUrl: publicUrl ?? null,
    demo: false,
    log: (line) => lines.push(line),
    trustedProxies,
    checksLinks,
  })
  const request: TestApp['app']['request'] = async (path, init, env) =>
    fetch(new Request(new URL(path, 'http://localhost'), init), env)
  const visitor = (cookie: string): Visitor => ({
    get: (path) => request(path, { headers: { cookie } }),
    post: (path, fields = {}) =>
      request(path, {
        method: 'POST',
        body: bodyOf(fields),
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      }),
  })
  const moveClock = (instant: string) => {
    now = instant
  }
  return {
    app: { fetch, request },
    store,
    folder,
    setupToken,
    lines,
    moveClock,
    stranger: visitor(''),
    withCookie: visitor,
    as: (person) => visitor(`session=${person.id}`),
  }
}

/** Multipart when a file is among the fields, as browsers do. */
function bodyOf(fields: Fields): FormData | URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((one) => [name, one] as const)
      : [[name, value as string | File] as const],
  )
  const body = pairs.some(([, value]) => value instanceof File) ? new FormData() : new URLSearchParams()
  for (const [name, value] of pairs) (body as FormData).append(name, value)
  return body
}

function sessionOf(person: Person, now: string) {
  const expiresAt = new Date(Date.parse(now) + 3_600_000).toISOString()
  return {
    tokenHash: hashToken(person.id),
    personId: person.id,
    startedAt: now,
    expiresAt,
    seenAt: now,
    address: '',
  }
}
