/** The one place that decides what a failure looks like. */
import { HTTPException } from 'hono/http-exception'
import { FailurePage, RefusalNote, RefusalPage } from '#views/failure.tsx'
import { Refusal, type RefusalKind } from '../domain/refusal.ts'
import { hereOf, refererOf } from './base.ts'
import type { Context } from './context.ts'
import { loggedPath } from './log.ts'
import { frameOf, page } from './page.ts'
import { ChangedMeanwhile } from './seen.ts'

const statuses = { missing: 404, forbidden: 403, conflict: 409, invalid: 422 } as const satisfies Record<
  RefusalKind,
  number
>

export function onError(error: Error, c: Context): Response | Promise<Response> {
  if (error instanceof ChangedMeanwhile) return error.answer()
  if (error instanceof Refusal) return answerRefusal(c, error)
  if (error instanceof HTTPException) return error.getResponse()
  console.error(`${c.get('requestId') ?? '-'} ${c.req.method} ${loggedPath(c.req.path)}`, error)
  return page(c, <FailurePage frame={frameOf(c)} requestId={c.get('requestId')} />, 500)
}

export function onMissing(c: Context): Response | Promise<Response> {
  return answerRefusal(c, new Refusal('page-missing'))
}

/** With htmx the page stays as it is and the sentence appears above; without, what was typed is shown beside it. */
function answerRefusal(c: Context, refusal: Refusal): Response | Promise<Response> {
  const status = statuses[refusal.kind]
  const sentence = c.get('m').refusal[refusal.code](refusal.detail)
  if (c.req.header('HX-Request') && c.req.method === 'POST') {
    c.header('HX-Retarget', '#notice')
    c.header('HX-Reswap', 'innerHTML show:none')
    c.header('HX-Reselect', '.notice')
    c.header('HX-Push-Url', 'false')
    const now = refusal.kind === 'conflict' ? (refererOf(c) ?? undefined) : undefined
    return c.html(<RefusalNote m={c.get('m')} sentence={sentence} now={now} />, status)
  }
  return page(
    c,
    <RefusalPage
      frame={frameOf(c)}
      kind={refusal.kind}
      sentence={sentence}
      typed={c.get('typed') ?? {}}
      back={cameFrom(c)}
    />,
    status,
  )
}

/** The page before this one, if it is one of ours and another. */
function cameFrom(c: Context): string {
  const before = refererOf(c)
  const isHere = before === hereOf(c) && c.req.method === 'GET'
  return before === null || isHere ? '/' : before
}
