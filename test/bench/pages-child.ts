/** Serves the program with a plan of so many tasks, and beside it bare routes that answer with the same bytes. */
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { App } from '#src/app.ts'
import type { Env } from '#src/http/context.ts'
import { openTestApp } from '../support/app.ts'
import { wangHai } from '../support/cast.ts'
import { aFullPlan } from './year.ts'

const [size = '', ...paths] = process.argv.slice(2)
const { app, as } = await openTestApp({ plans: [aFullPlan(2021, Number(size))] })
const bare = new Hono<Env>()
for (const path of paths) {
  const page = await (await as(wangHai).get(path)).text()
  bare.get(path, (c) => c.html(page))
}
process.send?.({ program: await listen(app), bare: await listen(bare), cookie: `session=${wangHai.id}` })

function listen({ fetch }: App): Promise<string> {
  return new Promise((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, () => {
      const { port } = server.address() as AddressInfo
      resolve(`http://127.0.0.1:${port}`)
    })
  })
}
