/** Answers: a whole page, or the way to the next one. */
import { gzipSync } from 'node:zlib'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Child } from 'hono/jsx'
import type { Frame } from '#views/frame.ts'
import { dayOf } from '../domain/day.ts'
import type { Notice } from '../messages/common.ts'
import type { Context } from './context.ts'
import { cookieOptions } from './session.ts'

type Status = 200 | 403 | 404 | 409 | 422 | 500

/** Sends a whole page; one that reports a problem does not become the address shown. */
export function page(c: Context, content: Child, status: Status = 200): Response | Promise<Response> {
  if (status !== 200) c.header('HX-Push-Url', 'false')
  c.header('Cache-Control', 'no-store')
  c.header('Vary', 'Accept-Encoding')
  const html = `<!doctype html>${String(content)}`
  return takesGzip(c) ? zipped(c, html, status) : c.html(html, status)
}

function takesGzip(c: Context): boolean {
  return /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')
}

/** At the cheapest level and in one piece: a page is short, and a stream would cost five times as much. */
function zipped(c: Context, html: string, status: Status): Response {
  c.header('Content-Type', 'text/html; charset=UTF-8')
  c.header('Content-Encoding', 'gzip')
  return c.body(new Uint8Array(gzipSync(html, { level: 1 })), status)
}

/** After a change: on to a page, with a word about what was done. */
export function done(c: Context, to: string, notice: Notice): Response {
  setCookie(c, 'notice', notice, { ...cookieOptions(c), maxAge: 60 })
  return c.redirect(to, 303)
}

export function frameOf(c: Context): Frame {
  const { m, locale, elder, person, store, deps } = c.var
  const { pathname, search } = new URL(c.req.url)
  const today = dayOf(deps.now())
  return {
    m,
    locale,
    elder,
    person,
    officeName: store.office().name,
    path: c.req.method === 'GET' ? pathname + search : '/',
    today,
    demoDay: deps.demo ? today : null,
    notice: takeNotice(c),
    assets: deps.assets,
  }
}

function takeNotice(c: Context): Notice | null {
  const name = getCookie(c, 'notice')
  if (name === undefined) return null
  deleteCookie(c, 'notice', cookieOptions(c))
  return Object.hasOwn(c.var.m.common.notice, name) ? (name as Notice) : null
}
