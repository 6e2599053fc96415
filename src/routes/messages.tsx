import { Hono } from 'hono'
import { AllMessagesPage } from '#views/message/all.tsx'
import { MessagesPage } from '#views/message/own.tsx'
import { messagesOf } from '../domain/office/message.ts'
import { pageOf } from '../domain/paging.ts'
import type { Env } from '../http/context.ts'
import { frameOf, page } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'

export const messages = new Hono<Env>()

messages.get('/', (c) => {
  const { store } = c.var
  const own = messagesOf(store.messages.all(), signedIn(c).id)
  const shown = pageOf(own, c.req.query('page'))
  return page(c, <MessagesPage frame={frameOf(c)} office={store.office()} messages={shown} />)
})

messages.get('/all', permit('reminder.manage'), (c) => {
  const { store } = c.var
  const shown = pageOf(store.messages.all().toReversed(), c.req.query('page'))
  return page(c, <AllMessagesPage frame={frameOf(c)} office={store.office()} messages={shown} />)
})
