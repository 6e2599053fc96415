import { Hono } from 'hono'
import * as v from 'valibot'
import { OverviewPage } from '#views/overview/page.tsx'
import { blankForm, type FormState } from '#views/shared/form.tsx'
import { may } from '../domain/office/permission.ts'
import { remarkOnPlan } from '../domain/reporting/remark.ts'
import { accountOf } from '../domain/standing/account.ts'
import type { Context, Env } from '../http/context.ts'
import { readForm, text } from '../http/form.ts'
import { issuedOnly } from '../http/issued.ts'
import { momentOf } from '../http/moment.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'

const RemarkSchema = v.object({ text: text(2000) })

export const overview = new Hono<Env>()

overview.get('/overview', permit('plan.oversee'), issuedOnly, (c) => page(c, overviewOf(c, blankForm)))

overview.post('/remarks', permit('plan.remark'), issuedOnly, async (c) => {
  const { store, act } = c.var
  const { year } = planFor(c)
  const form = await readForm(c, RemarkSchema)
  if (!form.valid) return page(c, overviewOf(c, form.state), 422)
  await store.change(year, act, (plan) => remarkOnPlan(plan, form.values.text, act))
  return done(c, `/plans/${year}/overview#remarks`, 'remarked')
})

function overviewOf(c: Context, form: FormState) {
  const plan = planFor(c)
  const office = c.var.store.office()
  return (
    <OverviewPage
      frame={frameOf(c)}
      plan={plan}
      office={office}
      account={accountOf(plan, office, momentOf(c))}
      form={plan.status !== 'closed' && may(signedIn(c), 'plan.remark') ? form : null}
    />
  )
}
