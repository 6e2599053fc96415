import { Hono } from 'hono'
import { JobPage, jobSection } from '#views/job.tsx'
import { Refusal } from '../domain/refusal.ts'
import { baseOf } from '../http/base.ts'
import type { Context, Env } from '../http/context.ts'
import { done, frameOf, page } from '../http/page.ts'
import { signedIn } from '../http/permit.ts'

/** Long work of one's own: how far it is, what came of it, and the way to stop it. */
export const jobs = new Hono<Env>()

jobs.get('/:id', (c) => {
  const { id } = c.req.param()
  const all = c.var.deps.jobs
  const job = all.find(id, signedIn(c))
  if (job.outcome && isAskedAgain(c)) return loadAnew(c)
  const outcome = all.see(id, signedIn(c))
  if (outcome && outcome.file === undefined) return outcome.answer(c)
  return page(c, <JobPage frame={frameOf(c)} job={job} file={outcome?.file} />)
})

jobs.get('/:id/file', (c) => {
  const outcome = c.var.deps.jobs.see(c.req.param('id'), signedIn(c))
  if (outcome?.file === undefined) throw new Refusal('page-missing')
  return outcome.answer(c)
})

jobs.post('/:id/removal', (c) => {
  const { id } = c.req.param()
  const { jobs: all } = c.var.deps
  const { from, outcome } = all.find(id, signedIn(c))
  all.drop(id, signedIn(c))
  return done(c, from, outcome ? 'dropped' : 'stopped')
})

/** The page asks by itself how far the work is. */
function isAskedAgain(c: Context): boolean {
  return c.req.header('HX-Source') === jobSection
}

/** What came of it is a page of its own. */
function loadAnew(c: Context): Response {
  c.header('HX-Redirect', baseOf(c.var.deps.publicUrl) + c.req.path)
  return c.body(null, 200)
}
