import type { Line } from '../../src/domain/standing/account.ts'
import type { Rate as RateFigure } from '../../src/domain/standing/figures.ts'
import type { Measure } from '../../src/domain/standing/filter.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Bar, Rate } from '../figures/rate.tsx'
import { addressOf } from '../listing/address.ts'

interface RateTableProps {
  readonly m: Messages
  readonly base: string
  readonly title: string
  readonly lines: readonly Line[]
  /** the names are the document's own words */
  readonly song?: boolean
}

/** Completion and on-time rate side by side, one line each. */
export function RateTable({ m, base, title, lines, song = false }: RateTableProps) {
  return (
    <section class="card rates">
      <table class="plain">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{title}</span>
            </th>
            <th scope="col">{m.figures.completion}</th>
            <th scope="col">{m.figures.onTime}</th>
            <th scope="col" class="number">
              {m.figures.overdue}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <RateRow m={m} base={base} line={line} song={song} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function RateRow({ m, base, line, song }: { m: Messages; base: string; line: Line; song: boolean }) {
  const { name, scope, tally } = line
  const overdue = tally.byLight.overdue.length
  const nameless = song ? m.figures.preamble : m.figures.noLead
  return (
    <tr>
      <th scope="row">
        <a class={song ? 'song' : undefined} href={addressOf(base, scope)}>
          {name || nameless}
        </a>
      </th>
      <RateCell m={m} base={base} line={line} rate={tally.completion} measure="completed">
        {m.figures.completion}
      </RateCell>
      <RateCell m={m} base={base} line={line} rate={tally.onTime} measure="inTime">
        {m.figures.onTime}
      </RateCell>
      <td class="number">
        {overdue > 0 && (
          <a class="light light-overdue" href={addressOf(base, { ...scope, light: 'overdue' })}>
            {overdue}
          </a>
        )}
      </td>
    </tr>
  )
}

interface RateCellProps {
  readonly m: Messages
  readonly base: string
  readonly line: Line
  readonly rate: RateFigure
  readonly measure: Measure
  /** the head of the column, for cards that have none */
  readonly children: string
}

function RateCell({ m, base, line, rate, measure, children }: RateCellProps) {
  return (
    <td class="rate-cell">
      <span class="card-word">{children}</span>
      {rate.whole.length > 0 && <Bar rate={rate} />}
      <Rate m={m} base={base} scope={line.scope} rate={rate} measure={measure} />
    </td>
  )
}
