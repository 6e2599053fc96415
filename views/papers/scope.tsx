import { activeDivisions } from '../../src/domain/office/divisions.ts'
import { isWhole, type Scope, scopesOf } from '../../src/domain/standing/scope.ts'
import type { PartProps } from './sight.ts'

/** Days and division; quarters and months are a click each. */
export function ScopeForm({ m, sight }: PartProps) {
  const { plan, office, scope } = sight
  const base = `/plans/${plan.year}/papers`
  const periods = scopesOf(plan.year)
  return (
    <section class="papers-scope" aria-label={m.papers.scope}>
      <nav class="chips" aria-label={m.papers.periods}>
        <a class="chip" href={base} aria-current={isWhole(scope, plan.year) ? 'true' : undefined}>
          {m.papers.wholeYear}
        </a>
        <Periods m={m} sight={sight} periods={periods.slice(0, 4)} />
      </nav>
      <nav class="chips" aria-label={m.papers.months}>
        <Periods m={m} sight={sight} periods={periods.slice(4)} />
      </nav>
      <form class="filters" method="get" action={base} hx-trigger="submit, change target:select">
        <Day name="from" label={m.papers.from} value={scope.from} />
        <Day name="to" label={m.papers.to} value={scope.to} />
        <label>
          {m.papers.division}
          <select name="lead">
            <option value="">{m.papers.all}</option>
            {activeDivisions(office).map(({ id, name }) => (
              <option value={id} selected={id === scope.leadId}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{m.papers.show}</button>
      </form>
    </section>
  )
}

interface PeriodsProps extends PartProps {
  readonly periods: ReturnType<typeof scopesOf>
}

function Periods({ m, sight: { plan, scope }, periods }: PeriodsProps) {
  return (
    <>
      {periods.map(({ key, from, to }) => (
        <a
          class="chip"
          href={`/plans/${plan.year}/papers?${queryOf({ from, to, leadId: scope.leadId })}`}
          aria-current={from === scope.from && to === scope.to ? 'true' : undefined}
        >
          {m.occurrence.label({ key })}
        </a>
      ))}
    </>
  )
}

function Day({
  name,
  label,
  value,
}: {
  readonly name: string
  readonly label: string
  readonly value: string
}) {
  return (
    <label>
      {label}
      <input type="date" name={name} value={value} />
    </label>
  )
}

function queryOf({ from, to, leadId }: Scope): string {
  return new URLSearchParams({ from, to, ...(leadId !== null && { lead: leadId }) }).toString()
}
