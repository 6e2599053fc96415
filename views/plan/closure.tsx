import { may } from '../../src/domain/office/permission.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Frame } from '../frame.ts'

/** The end of a plan's year; said in plain words before the button, because it can't be undone. */
export function Closure({ frame, plan }: { frame: Frame; plan: Plan }) {
  const { m, person } = frame
  if (plan.status !== 'issued' || !person || !may(person, 'plan.prepare')) return null
  return (
    <section class="card no-print" aria-labelledby="closure-title">
      <h2 id="closure-title">{m.plan.closure}</h2>
      <p>{m.plan.closureHint}</p>
      <form method="post" action={`/plans/${plan.year}/closure`}>
        <button type="submit">{m.plan.close}</button>
      </form>
    </section>
  )
}
