import { Hono } from 'hono'
import type { Person } from '../domain/office/person.ts'
import { Refusal } from '../domain/refusal.ts'
import { addressOf } from '../http/address.ts'
import type { Context, Env } from '../http/context.ts'
import { feedOf } from '../reminders/feed.ts'
import { hashToken } from '../token.ts'

export const feeds = new Hono<Env>()

/** Calendar programs do not sign in: who knows the address is the person. */
feeds.get('/:file{.+\\.ics}', (c) => {
  const { store, deps } = c.var
  const person = ownerOf(c, c.req.param('file').replace(/\.ics$/, ''))
  const feed = feedOf({
    plans: store.plans(),
    annualReports: store.annualReports.all(),
    person,
    now: deps.now(),
    publicUrl: addressOf(c),
  })
  return c.body(feed, 200, { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'no-store' })
})

function ownerOf(c: Context, token: string): Person {
  const feedHash = hashToken(token)
  const person = c.var.store.office().people.find((one) => one.active && one.feedHash === feedHash)
  if (!person) throw new Refusal('page-missing')
  return person
}
