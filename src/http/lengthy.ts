/** Work that may take long: answered on the spot if it is soon done, and by way of a page of its own if it is not. */
import { untold, type Work, type WorkKind } from '../domain/headway.ts'
import { refererOf } from './base.ts'
import type { Context, Outcome } from './context.ts'
import { signedIn } from './permit.ts'

/** @param run does the work; what it throws is answered as anything that a route throws */
export async function lengthy(
  c: Context,
  kind: WorkKind,
  run: (work: Work) => Promise<Outcome>,
): Promise<Response> {
  const { jobs, newId } = c.var.deps
  const id = newId()
  const from = refererOf(c) ?? '/'
  jobs.begin({ id, person: signedIn(c), kind, from, startedAt: c.var.act.at }, run)
  const outcome = await jobs.quickly(id)
  return outcome ? outcome().answer(c) : c.redirect(`/jobs/${id}`, 303)
}

/** For work that is waited for in any case: it ends with the request. */
export function patiently(c: Context): Work {
  return { tell: untold, signal: c.req.raw.signal }
}
