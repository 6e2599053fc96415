/**
 * The same form sent twice in a row, as by a double click or over a slow network, is done once: the second request
 * gets the answer of the first. Uploads are not compared; their rules know a repetition by themselves.
 */
import { hash } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { hashToken } from '../token.ts'
import type { Env } from './context.ts'
import { cookieIn } from './cookie.ts'

export const once = createMiddleware<Env>(async (c, next) => {
  const type = c.req.header('content-type') ?? ''
  if (!c.get('person') || type.startsWith('multipart/')) return next()
  const session = hashToken(cookieIn(c, 'session') ?? '')
  const print = hash('sha256', `${c.req.path} ${await c.req.text()}`)
  const now = Date.parse(c.var.act.at)
  const { sentForms } = c.env.memory
  const before = sentForms.answerTo(session, print, now)
  const answer = before && (await before)
  if (answer) return answer
  const settle = sentForms.begin(session, print, now)
  try {
    await next()
  } finally {
    settle(c.res.status < 400 ? c.res.clone() : undefined)
  }
})
