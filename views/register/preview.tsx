import type { JudgedLine } from '../../src/domain/application/line.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import type { FormState } from '../shared/form.tsx'
import { When } from '../shared/when.tsx'
import { SheetForm } from './sheet.tsx'

interface PreviewProps {
  readonly frame: Frame
  readonly lines: readonly JudgedLine[]
  /** how many would be entered */
  readonly fresh: number
  /** as JSON, to come back unchanged */
  readonly rows: string
  readonly form: FormState
}

export function RegisterPreviewPage({ frame, lines, fresh, rows, form }: PreviewProps) {
  const { m } = frame
  const words = m.register
  return (
    <Page frame={frame} title={words.previewTitle}>
      <p class="crumbs">
        <a href="/applications/sheet">{words.sheet}</a>
      </p>
      <h1>{words.previewTitle}</h1>
      <Outcome m={m} lines={lines} fresh={fresh} rows={rows} />
      <div class="table-scroll">
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{m.application.request}</th>
              <th scope="col">{m.application.applicant}</th>
              <th scope="col">{m.application.receivedOn}</th>
              <th scope="col">{words.result}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr>
                <td>{line.line}</td>
                <th scope="row">{line.request}</th>
                <td>{line.applicant}</td>
                <td class="day">{line.application && <When m={m} at={line.application.receivedOn} />}</td>
                <td>
                  <Judgement m={m} line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section class="card" aria-labelledby="correct-title">
        <h2 id="correct-title">{words.correct}</h2>
        <SheetForm m={m} form={form} refused="" />
      </section>
    </Page>
  )
}

function Outcome({ m, lines, fresh, rows }: Omit<PreviewProps, 'frame' | 'form'> & { m: Messages }) {
  const wrong = lines.filter(({ problems }) => problems.length > 0).length
  if (wrong > 0) {
    return (
      <p class="problems" role="alert">
        {m.register.wrong(wrong)}
      </p>
    )
  }
  if (fresh === 0) return <p class="lead">{m.register.nothingNew}</p>
  return (
    <form method="post" action="/applications/rows" class="ledger-confirm">
      <input type="hidden" name="rows" value={rows} />
      <button type="submit" class="primary">
        {m.register.record(fresh)}
      </button>
      <a class="button" href="/applications/sheet">
        {m.common.cancel}
      </a>
    </form>
  )
}

function Judgement({ m, line }: { m: Messages; line: JudgedLine }) {
  const { problems, known } = line
  if (problems.length === 0) return <>{known ? m.register.known : m.register.new}</>
  return (
    <ul class="register-problems">
      {problems.map(({ column, problem }) => (
        <li>
          <strong>{m.register.column[column]}</strong>
          {m.common.colon}
          {m.register.problem[problem]}
        </li>
      ))}
    </ul>
  )
}
