import { Hono } from 'hono'
import { StyleguidePage } from '#views/styleguide/page.tsx'
import { Refusal } from '../domain/refusal.ts'
import type { Env } from '../http/context.ts'
import { frameOf, page } from '../http/page.ts'

/** Only where the program shows itself. */
export const styleguide = new Hono<Env>()

styleguide.get('/', (c) => {
  if (!c.var.deps.demo) throw new Refusal('page-missing')
  return page(c, <StyleguidePage frame={frameOf(c)} />)
})
