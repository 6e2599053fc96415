import { Hono } from 'hono'
import { GuidePage } from '#views/guide/page.tsx'
import { roles } from '../domain/office/role.ts'
import type { Env } from '../http/context.ts'
import { frameOf, page } from '../http/page.ts'
import { signedIn } from '../http/permit.ts'

export const guide = new Hono<Env>()

guide.get('/', (c) => {
  const asked = roles.find((role) => role === c.req.query('role'))
  const own = roles.find((role) => signedIn(c).roles.includes(role))
  return page(c, <GuidePage frame={frameOf(c)} role={asked ?? own ?? 'contact'} />)
})
