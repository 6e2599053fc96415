import { Hono } from 'hono'
import { HistoryPage } from '#views/history/page.tsx'
import { pageOf } from '../domain/paging.ts'
import type { Env } from '../http/context.ts'
import { frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { entriesOf } from '../http/sight.ts'
import { firstBrokenEntry } from '../store/history.ts'

export const history = new Hono<Env>()

history.get('/', permit('history.read'), (c) => {
  const plan = planFor(c)
  const all = c.var.store.history(plan.year)
  const code = c.req.query('task') ?? ''
  const shown = code === '' ? all.toReversed() : entriesOf(all, code)
  return page(
    c,
    <HistoryPage
      frame={frameOf(c)}
      plan={plan}
      office={c.var.store.office()}
      entries={pageOf(shown, c.req.query('page'))}
      code={code}
      count={all.length}
      broken={firstBrokenEntry(all)}
    />,
  )
})
