import { Hono } from 'hono'
import * as v from 'valibot'
import { PoliciesPage } from '#views/policies.tsx'
import type { FormState } from '#views/shared/form.tsx'
import type { Policy } from '../domain/office/policy.ts'
import { policyOf, setPolicy } from '../domain/office/settings.ts'
import type { Context, Env } from '../http/context.ts'
import { count, readForm } from '../http/form.ts'
import { done, frameOf, page, type Status } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { RolesSchema } from '../http/person-form.ts'
import { opened, requireSeen } from '../http/seen.ts'

const PolicyFormSchema = v.object({
  passwordLength: count(8, 64),
  passwordDays: count(0, 3650),
  passwordHistory: count(0, 10),
  idleMinutes: count(5, 120),
  sessionHours: count(1, 24),
  secondFactorRoles: RolesSchema,
})

/** What is asked of passwords and sign-ins. */
export const policies = new Hono<Env>()

policies.use(permit('policy.manage'))

policies.get('/', (c) => show(c, opened(typedPolicy(policyOf(c.var.store.office())))))

policies.post('/', async (c) => {
  const { store, act } = c.var
  const form = await readForm(c, PolicyFormSchema)
  if (!form.valid) return show(c, form.state, 422)
  await store.changeOffice(act, (office) => {
    requireSeen(form.state, typedPolicy(policyOf(office)), {
      page: '/policies',
      show: (state) => show(c, state, 409),
    })
    return setPolicy(office, form.values)
  })
  return done(c, '/policies', 'saved')
})

function show(c: Context, form: FormState, status: Status = 200) {
  return page(c, <PoliciesPage frame={frameOf(c)} form={form} />, status)
}

function typedPolicy({ secondFactorRoles, ...numbers }: Policy): FormState['typed'] {
  const typed = Object.entries(numbers).map(([name, value]) => [name, String(value)] as const)
  return { ...Object.fromEntries(typed), secondFactorRoles }
}
