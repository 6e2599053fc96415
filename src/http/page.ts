/** Answers: a whole page, or the way to the next one. */
import type { Child } from 'hono/jsx'
import type { Frame, Tally } from '#views/frame.ts'
import type { Plan } from '../domain/plan.ts'
import { identityOf, remember } from '../domain/remember.ts'
import { momentKey } from '../domain/standing/listing.ts'
import { dayOf } from '../domain/time/day.ts'
import type { Notice } from '../messages/notice.ts'
import { baseOf, hereOf, linksBelow } from './base.ts'
import type { Context } from './context.ts'
import { cookieIn, dropCookie, keepCookie } from './cookie.ts'
import { guards } from './guards.ts'
import type { Job } from './jobs.ts'
import { tallyIn, tallyWords } from './tally.ts'
import { type Bytes, takesGzip, zip } from './zip.ts'

export type Status = 200 | 403 | 404 | 409 | 422 | 500

/** Sends a whole page; one that reports a problem does not become the address shown. */
export function page(c: Context, content: Child, status: Status = 200): Response | Promise<Response> {
  if (status !== 200) c.header('HX-Push-Url', 'false')
  const bytes = bytesOf(c, content)
  return takesGzip(c) ? c.body(zip(bytes), status, zippedHeaders) : c.body(bytes, status, headers)
}

/**
 * Sends a plan's page, rendered once for each person, address and day for as long as plan and office stay the
 * same records: what everybody opens all day long costs next to nothing.
 *
 * @param besides what else it tells
 */
export function planPage(
  c: Context,
  plan: Plan,
  render: (frame: Frame) => Child,
  besides = '',
): Response | Promise<Response> {
  const frame = frameOf(c)
  if (frame.notice || frame.job) return page(c, render(frame))
  const key = `page ${pageKey(c, plan, frame)} ${besides}`
  const plain = () => remember(plan, key, () => bytesOf(c, render(frame)))
  const zipped = () => remember(plan, `${key} zipped`, () => zip(plain()))
  c.set('isGuarded', true)
  return takesGzip(c)
    ? new Response(zipped(), { headers: guardedZippedHeaders })
    : new Response(plain(), { headers: guardedHeaders })
}

/** All that a plan's page depends on besides the plan. */
function pageKey(c: Context, plan: Plan, { path, today, locale, elder, person }: Frame): string {
  const moment = momentKey(plan, { today, now: c.get('act').at })
  const office = identityOf(c.get('store').office())
  return [path, moment, office, person ? identityOf(person) : '', locale, elder].join(' ')
}

function bytesOf(c: Context, content: Child): Bytes {
  const html = linksBelow(`<!doctype html>${String(content)}`, baseOf(c.get('deps').publicUrl))
  return new TextEncoder().encode(html)
}

const headers = {
  'Content-Type': 'text/html; charset=UTF-8',
  'Cache-Control': 'no-store',
  Vary: 'Accept-Encoding',
}
const zippedHeaders = { ...headers, 'Content-Encoding': 'gzip' }
const guardedHeaders = { ...guards, ...headers }
const guardedZippedHeaders = { ...guards, ...zippedHeaders }

/** After a change: on to a page, with a word about what was done, and to how many. */
export function done(c: Context, to: string, notice: Notice, tally?: Tally): Response {
  keepCookie(c, 'notice', tally ? `${notice}\n${tallyWords(tally)}` : notice, 60)
  return c.redirect(to, 303)
}

export function frameOf(c: Context): Frame {
  const deps = c.get('deps')
  const person = c.get('person')
  const today = person ? c.get('act').on : dayOf(deps.now())
  return {
    m: c.get('m'),
    locale: c.get('locale'),
    elder: c.get('elder'),
    person,
    officeName: c.get('store').office().name,
    path: c.req.method === 'GET' ? hereOf(c) : '/',
    today,
    demoDay: deps.demo ? today : null,
    ...(c.env.unsent ? { notice: 'unsent', tally: null } : takeNotice(c)),
    job: person ? jobOf(deps.jobs.latestOf(person)) : null,
    isKnown: deps.calendar().isKnown,
    assets: deps.assets,
  }
}

function jobOf(job: Job<unknown> | undefined): Frame['job'] {
  return job ? { id: job.id, isDone: job.outcome !== undefined } : null
}

function takeNotice(c: Context): Pick<Frame, 'notice' | 'tally'> {
  const kept = cookieIn(c, 'notice')
  if (kept === undefined) return { notice: null, tally: null }
  dropCookie(c, 'notice')
  const [name = '', ...words] = kept.split('\n')
  const notice = Object.hasOwn(c.get('m').notice, name) ? (name as Notice) : null
  return { notice, tally: words.length > 0 ? tallyIn(words.join('\n')) : null }
}
