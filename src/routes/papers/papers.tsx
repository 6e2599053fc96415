import { Hono } from 'hono'
import { PapersPage } from '#views/papers/page.tsx'
import { bulletinOf } from '../../domain/standing/bulletin.ts'
import { planWithin } from '../../domain/standing/scope.ts'
import type { Env } from '../../http/context.ts'
import { issuedOnly } from '../../http/issued.ts'
import { momentOf } from '../../http/moment.ts'
import { planPage } from '../../http/page.ts'
import { permit } from '../../http/permit.ts'
import { planFor } from '../../http/plan.ts'
import { packedFiles, sizeOf } from '../../reports/evidence-package.ts'
import { formatsOf } from '../../reports/product.ts'
import { scopeFor } from './scope.ts'

export const papers = new Hono<Env>()

/** Every document of the year, for the days and the division that are asked for. */
papers.get('/papers', permit('plan.oversee'), issuedOnly, (c) => {
  const plan = planFor(c)
  return planPage(c, plan, (frame) => {
    const office = c.var.store.office()
    const scope = scopeFor(c, plan.year)
    const within = planWithin(plan, scope)
    const files = packedFiles(within)
    const { late } = bulletinOf({ plan, office, moment: momentOf(c), within })
    const packed = { count: files.length, size: sizeOf(files) }
    const before = c.var.store
      .plans()
      .find(({ year, status }) => year === plan.year - 1 && status !== 'draft')
    const sight = { plan, office, scope, formats: formatsOf, packed, late, lastYear: before?.year ?? null }
    return <PapersPage frame={frame} sight={sight} />
  })
})
