import { groupBy } from '../../src/domain/group.ts'
import type { SpecialDay } from '../../src/domain/time/calendar.ts'
import { type Doubt, type HolidayNotice, isMistake } from '../../src/domain/time/holiday-notice.ts'
import type { YearGrid } from '../../src/domain/time/year-grid.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { formOf, Shown } from '../shared/form.tsx'
import { When } from '../shared/when.tsx'
import { Moves, type PlanMove } from './moves.tsx'
import { NoticeForm } from './notice-form.tsx'
import { Year } from './year.tsx'

/** What a sound notice would change. */
export interface NoticeOutcome {
  readonly notice: HolidayNotice
  readonly moves: readonly PlanMove[]
  /** the year as it would be */
  readonly grid: YearGrid
}

interface PreviewProps {
  readonly frame: Frame
  readonly year: number
  /** what was entered for it until now */
  readonly days: readonly SpecialDay[]
  readonly text: string
  readonly doubts: readonly Doubt[]
  /** null while there are mistakes */
  readonly outcome: NoticeOutcome | null
}

export function NoticePreviewPage({ frame, year, days, text, doubts, outcome }: PreviewProps) {
  const { m } = frame
  const [mistakes, remarks] = [doubts.filter(isMistake), doubts.filter((one) => !isMistake(one))]
  return (
    <Page frame={frame} title={m.calendar.previewTitle(year)}>
      <p class="crumbs">
        <a href={`/calendar/${year}`}>{m.calendar.title}</a>
      </p>
      <h1>{m.calendar.previewTitle(year)}</h1>
      <Doubts m={m} title={m.calendar.mistakes} kind="problems" doubts={mistakes} />
      <Doubts m={m} title={m.calendar.remarks} kind="calendar-remarks" doubts={remarks} />
      {outcome && (
        <>
          <Confirm m={m} year={year} days={days} text={text} notice={outcome.notice} />
          <Moves m={m} moves={outcome.moves} />
          <Days m={m} notice={outcome.notice} />
          <Year m={m} grid={outcome.grid} />
        </>
      )}
      <section class="card" aria-labelledby="correct-title">
        <h2 id="correct-title">{m.calendar.correct}</h2>
        <NoticeForm m={m} year={year} form={formOf({ text })} button={m.calendar.previewAgain} />
      </section>
    </Page>
  )
}

interface DoubtsProps {
  readonly m: Messages
  readonly title: string
  readonly kind: 'problems' | 'calendar-remarks'
  readonly doubts: readonly Doubt[]
}

function Doubts({ m, title, kind, doubts }: DoubtsProps) {
  if (doubts.length === 0) return null
  return (
    <div class={kind} role={kind === 'problems' ? 'alert' : undefined}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {doubts.map((doubt) => (
          <li>{m.calendar.doubt(doubt)}</li>
        ))}
      </ul>
    </div>
  )
}

interface ConfirmProps extends Pick<PreviewProps, 'year' | 'days' | 'text'> {
  readonly m: Messages
  readonly notice: HolidayNotice
}

/** The text goes along as JSON, because browsers rewrite the newlines of form fields. */
function Confirm({ m, year, days, text, notice }: ConfirmProps) {
  const worked = notice.days.filter((one) => one.worked).length
  return (
    <form method="post" action={`/calendar/${year}/notice`} class="calendar-confirm">
      <input type="hidden" name="source" value={JSON.stringify(text)} />
      <Shown record={days} />
      <p>{m.calendar.read(notice.days.length - worked, worked)}</p>
      <div class="actions">
        <button type="submit" class="primary">
          {m.calendar.save}
        </button>
        <a class="button" href={`/calendar/${year}`}>
          {m.common.cancel}
        </a>
      </div>
    </form>
  )
}

function Days({ m, notice }: { m: Messages; notice: HolidayNotice }) {
  const holidays = [...groupBy(notice.days, ({ name }) => name)]
  const list = (days: HolidayNotice['days'], worked: boolean) =>
    days
      .filter((one) => one.worked === worked)
      .map(({ day }) => (
        <span class="calendar-day">
          <When m={m} at={day} />
        </span>
      ))
  return (
    <div class="table-scroll">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{m.calendar.holiday}</th>
            <th scope="col">{m.calendar.rests}</th>
            <th scope="col">{m.calendar.works}</th>
          </tr>
        </thead>
        <tbody>
          {holidays.map(([name, days]) => (
            <tr>
              <th scope="row">{m.calendar.nameOf(name)}</th>
              <td>{list(days, false)}</td>
              <td>{list(days, true)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
