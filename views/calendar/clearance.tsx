import type { SpecialDay } from '../../src/domain/time/calendar.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { Shown } from '../shared/form.tsx'
import { Moves, type PlanMove } from './moves.tsx'

interface ClearanceProps {
  readonly frame: Frame
  readonly year: number
  /** what was entered for it, and would be taken out */
  readonly days: readonly SpecialDay[]
  /** whether the national table arranges the year */
  readonly known: boolean
  readonly moves: readonly PlanMove[]
}

export function ClearancePage({ frame, year, days, known, moves }: ClearanceProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.calendar.clearTitle(year)}>
      <p class="crumbs">
        <a href={`/calendar/${year}`}>{m.calendar.title}</a>
      </p>
      <h1>{m.calendar.clearTitle(year)}</h1>
      <p class="lead">{m.calendar.clearLead(known)}</p>
      <Moves m={m} moves={moves} />
      <form method="post" action={`/calendar/${year}/clearance`} class="actions">
        <Shown record={days} />
        <button type="submit" class="danger">
          {m.calendar.clearNow}
        </button>
        <a class="button" href={`/calendar/${year}`}>
          {m.common.cancel}
        </a>
      </form>
    </Page>
  )
}
