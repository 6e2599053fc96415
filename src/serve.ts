/** Opens the folder, listens, says where, and stops without losing anything. */
import type { AddressInfo } from 'node:net'
import { serve as listen } from '@hono/node-server'
import { createApp } from './app.tsx'
import { nationalDays } from './calendar/national.ts'
import type { Config } from './config.ts'
import { officeCalendar } from './domain/calendar.ts'
import { assetPaths } from './http/assets.ts'
import type { Deps } from './http/context.ts'
import { newToken } from './http/token.ts'
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'

type Given = Pick<Deps, 'now' | 'newId' | 'demo'>

export interface Running {
  readonly store: Store
  readonly address: string
  stop(): Promise<void>
}

export async function serve(config: Config, given: Given): Promise<Running> {
  const store = await openStore({ folder: config.dataFolder, now: given.now() })
  const setupToken = newToken()
  const app = createApp({
    ...given,
    store,
    setupToken,
    assets: assetPaths,
    publicUrl: config.publicUrl,
    calendar: () => officeCalendar(nationalDays, store.office().holidays),
  })
  const server = listen({ fetch: app.fetch, hostname: config.host, port: config.port })
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
  const { port } = server.address() as AddressInfo
  const address = config.publicUrl ?? `http://${config.host}:${port}`
  announce(address, store, setupToken)

  const stop = async () => {
    await new Promise((resolve) => server.close(resolve))
    await store.close()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  return { store, address, stop }
}

function announce(address: string, store: Store, setupToken: string): void {
  console.log(`要点 yaodian  ${address}`)
  if (store.office().people.length > 0) return
  console.log(`首次使用,请在浏览器中打开一次性设置链接 / First use, open this one-time set-up link:`)
  console.log(`  ${address}/setup/${setupToken}`)
}
