import { Hono } from 'hono'
import { AccountPage, FeedLinkPage } from '#views/account.tsx'
import { renewFeed } from '../domain/office/people.ts'
import { addressOf } from '../http/address.ts'
import type { Env } from '../http/context.ts'
import { done, frameOf, page } from '../http/page.ts'
import { signedIn } from '../http/permit.ts'
import { hashToken, newToken } from '../token.ts'

export const account = new Hono<Env>()

account.get('/', (c) => page(c, <AccountPage frame={frameOf(c)} person={signedIn(c)} />))

/** The link is shown once, in the answer itself: only its hash is kept. */
account.post('/feed', async (c) => {
  const { store, act } = c.var
  const token = newToken()
  await store.changeOffice(act, (office) => renewFeed(office, act.by, hashToken(token)))
  return page(c, <FeedLinkPage frame={frameOf(c)} link={`${addressOf(c)}/feed/${token}.ics`} />)
})

account.post('/feed/removal', async (c) => {
  const { store, act } = c.var
  await store.changeOffice(act, (office) => renewFeed(office, act.by, null))
  return done(c, '/account', 'removed')
})
