import type { Messages } from '../../src/messages/index.ts'

interface YearsProps {
  readonly m: Messages
  readonly years: readonly number[]
  readonly current: number
  readonly base: string
}

/** The same page for another year. */
export function Years({ m, years, current, base }: YearsProps) {
  const all = years.includes(current) ? years : [current, ...years]
  return (
    <nav class="calendar-years" aria-label={m.register.years}>
      {all.map((year) => (
        <a href={`${base}?year=${year}`} aria-current={year === current ? 'page' : undefined}>
          {year}
        </a>
      ))}
    </nav>
  )
}
