/** Opens the folder, listens, and stops without losing anything. */
import type { AddressInfo } from 'node:net'
import { serve as listen } from '@hono/node-server'
import { createApp } from './app.ts'
import { keepBackups } from './backups.ts'
import { keptCalendar } from './calendar/kept.ts'
import type { Config } from './config.ts'
import { assetPaths } from './http/assets.ts'
import type { Deps, Outcome } from './http/context.ts'
import { Jobs } from './http/jobs.ts'
import { owaspCost, passwordsAt } from './http/password.ts'
import { pageFetcher } from './links/fetch-page.ts'
import { startWatch } from './links/start.ts'
import { messages } from './messages/index.ts'
import { readPage } from './parse/page.ts'
import { openChannels } from './reminders/channels.ts'
import { startReminders, type Timer } from './reminders/start.ts'
import { openShelf } from './store/backup/shelf-store.ts'
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'
import { newToken } from './token.ts'
import { openWorkshop } from './workshop/workshop.ts'

/** milliseconds that requests under way are given to end by themselves */
const drainTime = 10_000

/** milliseconds that a person waits for long work before a page of its own shows how far it is */
const patience = 800

const signals = ['SIGTERM', 'SIGINT'] as const

type Given = Pick<Deps, 'now' | 'newId' | 'demo'>

export interface Running {
  readonly store: Store
  readonly address: string
  /** opens once, for the first account; null when there are accounts */
  readonly setupLink: string | null
  stop(): Promise<void>
}

export async function serve(config: Config, given: Given): Promise<Running> {
  const store = await openStore({
    folder: config.dataFolder,
    shelf: config.backups.folder,
    now: given.now(),
  })
  const setupToken = newToken()
  const calendar = () => keptCalendar(store.office().holidays)
  const channels = openChannels(config.channels)
  const jobs = new Jobs<Outcome>(patience)
  const app = createApp({
    ...given,
    store,
    setupToken,
    backups: openShelf(config.dataFolder, config.backups.folder),
    workshop: openWorkshop(),
    jobs,
    passwords: passwordsAt(owaspCost),
    assets: assetPaths,
    publicUrl: config.publicUrl,
    calendar,
    channels,
    log: config.logsRequests ? printLine : () => {},
    trustedProxies: config.trustedProxies,
    checksLinks: config.linkHosts !== null,
  })
  const server = listen({ fetch: app.fetch, hostname: config.host, port: config.port })
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
  const { port } = server.address() as AddressInfo
  const address = config.publicUrl ?? `http://${config.host}:${port}`
  const setupLink = store.office().people.length === 0 ? `${address}/setup/${setupToken}` : null
  const stopReminders = startReminders({
    records: store,
    calendar,
    now: given.now,
    channels,
    publicUrl: address,
    timer,
    report: console.error,
  })
  const stopWatch = watchLinks(config, given, { store, calendar })
  const stopBackups = given.demo ? async () => {} : keepBackups(config, { now: given.now, timer })

  const stop = async () => {
    for (const signal of signals) process.off(signal, stop)
    const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), drainTime)
    await new Promise((resolve) => server.close(resolve))
    clearTimeout(cut)
    await Promise.all([jobs.end(), stopReminders(), stopWatch(), stopBackups()])
    await store.close()
  }
  for (const signal of signals) process.once(signal, stop)
  return { store, address, setupLink, stop }
}

/** The demonstration asks nobody outside, whatever it is told. */
function watchLinks(
  { linkHosts }: Config,
  { now, newId, demo }: Given,
  { store, calendar }: Pick<Deps, 'store' | 'calendar'>,
): () => Promise<void> {
  if (linkHosts === null || demo) return async () => {}
  return startWatch({
    records: store,
    evidence: store.evidence,
    now,
    newId,
    calendar,
    fetch: pageFetcher(linkHosts),
    read: readPage,
    reasonFor: messages.zh.link.reopened,
    timer,
    report: console.error,
  })
}

function printLine(line: object): void {
  console.log(JSON.stringify(line))
}

const timer: Timer = (callback, milliseconds) => {
  const waiting = setTimeout(callback, milliseconds)
  return () => clearTimeout(waiting)
}
