/** Small changes for tests of the store. */
import type { Change } from '#src/domain/entry.ts'
import type { Office } from '#src/domain/office/office.ts'
import type { Plan } from '#src/domain/plan.ts'

export function retitle(title: string): (plan: Plan) => Change<Plan> {
  return (plan) => ({
    next: { ...plan, title },
    did: { action: 'plan.remarked', subject: String(plan.year), before: plan.title, after: title },
  })
}

export function rename(name: string): (office: Office) => Change<Office> {
  return (office) => ({
    next: { ...office, name },
    did: { action: 'office.edited', subject: 'office', after: name },
  })
}
