import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Messages } from '../../src/messages/index.ts'
import { PlanRemarks } from '../plan/remarks.tsx'
import { type FormState, Problems, TextArea } from '../shared/form.tsx'

interface RemarkPartProps {
  readonly m: Messages
  readonly plan: Plan
  readonly office: Office
  readonly form: FormState | null
}

export function RemarkPart({ m, plan, office, form }: RemarkPartProps) {
  return (
    <section class="card" id="remarks" aria-labelledby="remarks-title">
      <h2 id="remarks-title">{m.overview.remarks}</h2>
      {plan.remarks.length === 0 ? (
        <p>{m.overview.noRemarks}</p>
      ) : (
        <PlanRemarks m={m} office={office} remarks={plan.remarks} />
      )}
      {form && (
        <form method="post" action={`/plans/${plan.year}/remarks`} hx-swap="innerMorph show:none">
          <Problems m={m} form={form} />
          <TextArea
            m={m}
            form={form}
            name="text"
            label={m.overview.remark}
            hint={m.overview.remarkHint}
            rows={3}
          />
          <button type="submit" class="primary">
            {m.overview.leave}
          </button>
        </form>
      )}
    </section>
  )
}
