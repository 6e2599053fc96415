import type { RowDoubt } from '../../src/domain/breakdown-sheet/row.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { UploadForm } from './page.tsx'
import type { SheetPreview, ShownCell, ShownChange } from './sight.ts'

interface PreviewProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly preview: SheetPreview
  /** why the ticked changes were not written */
  readonly refused?: string | undefined
}

/** What a sheet would change, before anything is written. */
export function SheetPreviewPage({ frame, plan, preview, refused }: PreviewProps) {
  const { m } = frame
  const { changes, problems, remarks, unchanged } = preview
  const isSame = changes.length + problems.length === 0
  return (
    <Page frame={frame} title={m.sheet.previewTitle} wide>
      <PlanHead frame={frame} plan={plan} current="breakdown" />
      <h2>{m.sheet.previewTitle}</h2>
      {refused && (
        <p class="problems" role="alert">
          {refused}
        </p>
      )}
      <p class="lead">
        {isSame ? m.sheet.nothing : m.sheet.counts(changes.length, problems.length, unchanged)}
      </p>
      <Doubts frame={frame} title={m.sheet.problems} hint={m.sheet.problemsHint} doubts={problems} />
      {changes.length > 0 && <Changes frame={frame} plan={plan} preview={preview} />}
      <Doubts frame={frame} title={m.sheet.remarks} doubts={remarks} />
      <section class="card" aria-labelledby="again-title">
        <h3 id="again-title">{m.sheet.again}</h3>
        <UploadForm frame={frame} plan={plan} />
      </section>
    </Page>
  )
}

interface DoubtsProps {
  readonly frame: Frame
  readonly title: string
  readonly hint?: string
  readonly doubts: readonly RowDoubt[]
}

function Doubts({ frame, title, hint, doubts }: DoubtsProps) {
  const { m } = frame
  if (doubts.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {hint && <p class="hint">{hint}</p>}
      <div class="table-scroll">
        <table class="plain sheet-doubts">
          <thead>
            <tr>
              <th scope="col">{m.sheet.row}</th>
              <th scope="col">{m.sheet.column}</th>
              <th scope="col">{m.sheet.cell}</th>
              <th scope="col">{m.sheet.remedy}</th>
            </tr>
          </thead>
          <tbody>
            {doubts.map(({ row, field, words, problem }) => (
              <tr>
                <th scope="row">{m.sheet.rowOf(row)}</th>
                <td class="sheet-column">{m.breakdown.column[field]}</td>
                <td class="sheet-cell">{words || m.sheet.blank}</td>
                <td>{m.sheet.problem[problem]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** The rows go along as JSON, because browsers rewrite the newlines of form fields. */
function Changes({ frame, plan, preview }: PreviewProps) {
  const { m } = frame
  const address = `/plans/${plan.year}/breakdown`
  return (
    <form method="post" action={`${address}/rows`} class="sheet-form">
      <h3>{m.sheet.changes}</h3>
      {plan.status === 'draft' && <p class="hint">{m.sheet.accepts}</p>}
      <input type="hidden" name="rows" value={preview.rows} />
      <input type="hidden" name="seen" value={preview.seen} />
      <div class="table-scroll">
        <table class="plain sheet-changes">
          <thead>
            <tr>
              <th scope="col">{m.sheet.task}</th>
              <th scope="col">{m.sheet.column}</th>
              <th scope="col">{m.sheet.before}</th>
              <th scope="col">{m.sheet.after}</th>
            </tr>
          </thead>
          {preview.changes.map((change) => (
            <ChangedTask frame={frame} change={change} />
          ))}
        </table>
      </div>
      <div class="actions">
        <button type="submit" class="primary">
          {m.sheet.write}
        </button>
        <a class="button" href={address}>
          {m.common.cancel}
        </a>
      </div>
    </form>
  )
}

function ChangedTask({ frame, change }: { frame: Frame; change: ShownChange }) {
  const { code, title, row, cells } = change
  const { m } = frame
  const [first, ...others] = cells
  if (!first) return null
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowspan={cells.length}>
          <label class="choice">
            <input type="checkbox" name="codes" value={code} checked aria-label={m.sheet.tick(code)} />
            <span>
              {code} {title}
              <small>{m.sheet.rowOf(row)}</small>
            </span>
          </label>
        </th>
        <ChangedCell frame={frame} cell={first} />
      </tr>
      {others.map((cell) => (
        <tr>
          <ChangedCell frame={frame} cell={cell} />
        </tr>
      ))}
    </tbody>
  )
}

function ChangedCell({ frame, cell }: { frame: Frame; cell: ShownCell }) {
  const { m } = frame
  return (
    <>
      <td class="sheet-column">{m.breakdown.column[cell.field]}</td>
      <td class="sheet-before">{cell.before ? <del>{cell.before}</del> : m.sheet.blank}</td>
      <td>
        <ins>{cell.after || m.sheet.blank}</ins>
      </td>
    </>
  )
}
