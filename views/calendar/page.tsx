import type { YearGrid } from '../../src/domain/time/year-grid.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import type { FormState } from '../shared/form.tsx'
import { NoticeForm } from './notice-form.tsx'
import { Year } from './year.tsx'

/** Where the arrangement of a year comes from. */
export type YearSource = keyof Messages['calendar']['source']

interface CalendarProps {
  readonly frame: Frame
  readonly grid: YearGrid
  readonly source: YearSource
  readonly years: readonly { readonly year: number; readonly source: YearSource }[]
  readonly form: FormState
}

export function CalendarPage({ frame, grid, source, years, form }: CalendarProps) {
  const { m } = frame
  const { year } = grid
  return (
    <Page frame={frame} title={`${m.calendar.year(year)} · ${m.calendar.title}`}>
      <h1>{m.calendar.title}</h1>
      <p class="lead">{m.calendar.lead}</p>
      <Years m={m} years={years} current={year} />
      <section aria-labelledby="year-title">
        <h2 id="year-title">
          {m.calendar.year(year)}
          <span class={`tag source-${source}`}>{m.calendar.source[source]}</span>
        </h2>
        {source === 'estimate' && <p class="calendar-estimate">{m.calendar.estimate(year)}</p>}
        <Year m={m} grid={grid} />
      </section>
      <section class="card" id="enter" aria-labelledby="notice-title">
        <h2 id="notice-title">{m.calendar.enter(year)}</h2>
        <NoticeForm m={m} year={year} form={form} button={m.calendar.preview} />
        {(source === 'own' || source === 'amended') && (
          <p>
            <a href={`/calendar/${year}/clearance`}>{m.calendar.clear}</a>
          </p>
        )}
      </section>
    </Page>
  )
}

/** How many of the latest years stand in the open. */
const recentYears = 8

function Years({ m, years, current }: YearsProps) {
  const recent = years.slice(-recentYears)
  const earlier = years.slice(0, -recentYears)
  const isEarlier = earlier.some(({ year }) => year === current)
  return (
    <nav class="calendar-years" aria-label={m.calendar.years}>
      {earlier.length > 0 && (
        <details class="menu">
          <summary class={isEarlier ? 'is-here' : undefined}>{m.calendar.earlier}</summary>
          <div class="menu-list calendar-earlier">
            <YearLinks m={m} years={earlier} current={current} />
          </div>
        </details>
      )}
      <YearLinks m={m} years={recent} current={current} />
    </nav>
  )
}

interface YearsProps extends Pick<CalendarProps, 'years'> {
  readonly m: Messages
  readonly current: number
}

function YearLinks({ m, years, current }: YearsProps) {
  return (
    <>
      {years.map(({ year, source }) => (
        <a
          href={`/calendar/${year}`}
          class={`source-${source}`}
          aria-current={year === current ? 'page' : undefined}
          title={m.calendar.source[source]}
        >
          {year}
        </a>
      ))}
    </>
  )
}
