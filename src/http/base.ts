/**
 * The program under a sub-path, such as https://gw.example.gov.cn/yaodian: inside, every address begins at /. The path
 * is taken off as a request comes in, if the proxy has not done so, and put before every address that goes out.
 */
import { createMiddleware } from 'hono/factory'
import { getPath } from 'hono/utils/url'
import type { Bindings, Context, Env } from './context.ts'

/** '' where the program has a host of its own, else with a slash in front and none behind */
export function baseOf(publicUrl: string | null): string {
  return publicUrl ? new URL(publicUrl).pathname.replace(/\/+$/, '') : ''
}

/** How Hono is to read the path of a request. */
export function pathBelow(request: Request, options?: { readonly env?: Bindings }): string {
  return withoutBase(getPath(request), baseOf(options?.env?.deps.publicUrl ?? null))
}

/** Whether a page of this origin is one of ours. */
export function isOurs(origin: string, c: Context): boolean {
  return origin === new URL(c.env.deps.publicUrl ?? c.req.url).origin
}

/** Path and query of this request, as the program itself writes addresses. */
export function hereOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url)
  return withoutBase(pathname, baseOf(c.get('deps').publicUrl)) + search
}

/** Path and query of the page from which this request comes; null if that is none of ours. */
export function refererOf(c: Context): string | null {
  const referer = c.req.header('referer') ?? ''
  if (!URL.canParse(referer)) return null
  const { publicUrl } = c.get('deps')
  const { origin, pathname, search } = new URL(referer)
  const ours = [new URL(c.req.url).origin, ...(publicUrl ? [new URL(publicUrl).origin] : [])]
  return ours.includes(origin) ? withoutBase(pathname, baseOf(publicUrl)) + search : null
}

/**
 * A path of this program to go on to, from what an address or form asked for; / for whatever leads elsewhere, and with
 * everything escaped that has no place in a header.
 */
export function localPath(asked: string | undefined): string {
  const here = 'http://here.invalid'
  if (!asked?.startsWith('/') || !URL.canParse(asked, here)) return '/'
  const { origin, pathname, search, hash } = new URL(asked, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : '/'
}

/** Leads on below the base. */
export const redirectBelow = createMiddleware<Env>(async (c, next) => {
  await next()
  if (c.res.status !== 303) return
  const to = c.res.headers.get('location')
  if (to?.startsWith('/')) c.res.headers.set('location', baseOf(c.env.deps.publicUrl) + to)
})

/**
 * Text has its quotation marks escaped, so that only the attributes that views write can match.
 *
 * @example linksBelow('<a href="/plans">', '/yaodian') // '<a href="/yaodian/plans">'
 */
export function linksBelow(html: string, base: string): string {
  if (base === '') return html
  return html.replace(/ (href|src|action|formaction|hx-get)="\/(?!\/)/g, ` $1="${base}/`)
}

function withoutBase(path: string, base: string): string {
  if (base === '' || !(path === base || path.startsWith(`${base}/`))) return path
  return path.slice(base.length) || '/'
}
