import { isRecorded } from '../../src/domain/reporting/event.ts'
import { type EventLine, newEvents } from '../../src/domain/reporting/event-line.ts'
import type { Task } from '../../src/domain/task.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import type { FormState } from '../shared/form.tsx'
import { When } from '../shared/when.tsx'
import { RowsForm } from './forms.tsx'

interface PreviewProps {
  readonly frame: Frame
  readonly task: Task
  readonly address: string
  /** as JSON, to come back unchanged */
  readonly rows: string
  /** with the rows as they were pasted */
  readonly form: FormState
  readonly lines: readonly EventLine[]
  readonly inHours: boolean
}

export function LedgerPreviewPage({ frame, task, address, rows, form, lines, inHours }: PreviewProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.ledger.previewTitle}>
      <p class="crumbs">
        <a href={address}>{task.title}</a>
      </p>
      <h1>{m.ledger.previewTitle}</h1>
      <Outcome m={m} task={task} address={address} rows={rows} lines={lines} />
      <LineTable m={m} task={task} lines={lines} inHours={inHours} />
      <section class="card" aria-labelledby="correct-title">
        <h2 id="correct-title">{m.ledger.correct}</h2>
        <RowsForm m={m} address={address} form={form} inHours={inHours} refused="" />
      </section>
    </Page>
  )
}

function Outcome({
  m,
  task,
  address,
  rows,
  lines,
}: { m: Messages } & Omit<PreviewProps, 'frame' | 'form' | 'inHours'>) {
  const wrong = lines.filter(({ problem }) => problem).length
  const events = newEvents(lines, task)
  if (wrong > 0) {
    return (
      <p class="problems" role="alert">
        {m.ledger.wrong(wrong)}
      </p>
    )
  }
  if (events.length === 0) return <p class="lead">{m.ledger.nothing}</p>
  return (
    <form method="post" action={`${address}/rows`} class="ledger-confirm">
      <input type="hidden" name="rows" value={rows} />
      <button type="submit" class="primary">
        {m.ledger.record(events.length)}
      </button>
      <a class="button" href={address}>
        {m.common.cancel}
      </a>
    </form>
  )
}

interface LineTableProps extends Pick<PreviewProps, 'task' | 'lines'> {
  readonly m: Messages
  /** how the start of an event is told */
  readonly inHours: boolean
}

function LineTable({ m, task, lines, inHours }: LineTableProps) {
  return (
    <div class="table-scroll">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{m.ledger.line}</th>
            <th scope="col">{m.ledger.event}</th>
            <th scope="col">{m.ledger.start}</th>
            <th scope="col">{m.ledger.result}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((one) => (
            <tr>
              <td>{one.line}</td>
              <th scope="row">{one.title}</th>
              <td class="day">
                {one.event && <When m={m} at={inHours ? one.event.startedAt : dayOf(one.event.startedAt)} />}
              </td>
              <td>
                {one.problem && <strong class="ledger-wrong">{m.ledger.problem[one.problem]}</strong>}
                {one.event && isRecorded(task, one.event) && m.ledger.known}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
