/**
 * The same form sent twice in a row, as by a double click or over a slow network, is done once: the second request
 * gets the answer of the first. Uploads are not compared; their rules know a repetition by themselves.
 */
import { hash } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { hashToken } from '../token.ts'
import type { Env } from './context.ts'
import { cookieIn } from './cookie.ts'

interface Sent {
  readonly print: string
  readonly answer: Promise<Response | undefined>
  /** milliseconds of the clock; null while it is being answered */
  readonly answeredAt: number | null
}

const repeatSeconds = 10

export function once() {
  /** the latest of each session */
  const latest = new Map<string, Sent>()
  return createMiddleware<Env>(async (c, next) => {
    const type = c.req.header('content-type') ?? ''
    if (!c.get('person') || type.startsWith('multipart/')) return next()
    const session = hashToken(cookieIn(c, 'session') ?? '')
    const print = hash('sha256', `${c.req.path} ${await c.req.text()}`)
    const now = Date.parse(c.var.act.at)
    forgetBefore(latest, now)
    const before = latest.get(session)
    const answer = before?.print === print ? await before.answer : undefined
    if (answer) return answer.clone()
    const { promise, settle } = pending()
    latest.set(session, { print, answer: promise, answeredAt: null })
    try {
      await next()
    } finally {
      settle(isDone(c.res) ? c.res.clone() : undefined)
    }
    if (latest.get(session)?.answer !== promise) return
    if (isDone(c.res)) latest.set(session, { print, answer: promise, answeredAt: now })
    else latest.delete(session)
  })
}

function isDone({ status }: Response): boolean {
  return status < 400
}

function pending() {
  let settle: (answer: Response | undefined) => void = () => {}
  const promise = new Promise<Response | undefined>((resolve) => {
    settle = resolve
  })
  return { promise, settle }
}

function forgetBefore(latest: Map<string, Sent>, now: number): void {
  for (const [session, { answeredAt }] of latest) {
    if (answeredAt !== null && now - answeredAt > repeatSeconds * 1000) latest.delete(session)
  }
}
