/** A year as twelve small months; what a notice arranges is marked by word and colour. */
import type { GridDay, Week, YearGrid } from '../../src/domain/time/year-grid.ts'
import type { Messages } from '../../src/messages/index.ts'

interface YearProps {
  readonly m: Messages
  readonly grid: YearGrid
}

export function Year({ m, grid }: YearProps) {
  const { rest, worked, workday } = grid.counts
  return (
    <>
      <p class="calendar-counts">
        {m.calendar.counts(workday + worked, rest, worked)}
        <span class="calendar-legend">
          <span class="mark-rest">{m.calendar.day.rest}</span> {m.calendar.legend.rest}
        </span>
        <span class="calendar-legend">
          <span class="mark-worked">{m.calendar.day.worked}</span> {m.calendar.legend.worked}
        </span>
      </p>
      <div class="calendar-year">
        {grid.months.map((weeks, index) => (
          <Month m={m} weeks={weeks} month={index + 1} />
        ))}
      </div>
    </>
  )
}

function Month({ m, weeks, month }: { m: Messages; weeks: readonly Week[]; month: number }) {
  return (
    <table class="calendar-month">
      <caption>{m.time.month(month)}</caption>
      <thead>
        <tr>
          {m.calendar.weekdays.map((weekday) => (
            <th scope="col">{weekday}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr>
            {week.map((one) => (
              <Day m={m} one={one} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ m, one }: { m: Messages; one: GridDay | null }) {
  if (!one) return <td />
  const { kind, day, number, name } = one
  if (name === null || kind === 'workday' || kind === 'weekend') return <td class={kind}>{number}</td>
  return (
    <td class={kind} title={m.calendar.dayTitle(day, name, kind === 'worked')}>
      {number}
      <span class={`mark-${kind}`}>{m.calendar.day[kind]}</span>
    </td>
  )
}
