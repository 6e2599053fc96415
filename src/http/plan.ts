/** The plan that an address names, if the person may see it. */
import { may } from '../domain/office/permission.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { signedIn } from './permit.ts'

/** A draft exists only for those who prepare it. @throws Refusal plan-missing */
export function planFor(c: Context): Plan {
  const year = c.req.param('year') ?? ''
  if (!/^\d{4}$/.test(year)) throw new Refusal('plan-missing', { year })
  const plan = c.get('store').plan(Number(year))
  const visible = plan.status !== 'draft' || may(signedIn(c), 'plan.prepare')
  if (!visible) throw new Refusal('plan-missing', { year })
  return plan
}
