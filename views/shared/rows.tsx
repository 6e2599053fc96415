/** Rows of a spreadsheet on their way in: pasted or uploaded, and shown before anything is entered. */
import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type FormState, TextArea } from './form.tsx'
import { SheetField } from './sheet-field.tsx'
import { Unreadable } from './unreadable.tsx'

interface RowsFormProps {
  readonly m: Messages
  /** address of the preview */
  readonly action: string
  readonly hint: string
  readonly form: FormState
  /** why the rows could not be read; '' if they were not tried */
  readonly refused: string
}

export function RowsForm({ m, action, hint, form, refused }: RowsFormProps) {
  const words = m.rows
  return (
    <form method="post" action={action} enctype="multipart/form-data">
      <Unreadable reason={refused} />
      <TextArea m={m} form={form} name="text" label={words.paste} hint={hint} rows={8} />
      <SheetField m={m} label={words.file} hint={words.fileHint} />
      <button type="submit" class="primary">
        {words.preview}
      </button>
    </form>
  )
}

interface RowsPageProps {
  readonly frame: Frame
  /** the list to which they are added */
  readonly list: ListLink
  readonly title: string
  readonly lead?: string
  readonly hint: string
  readonly form: FormState
  readonly refused: string
}

export function RowsPage({ frame, list, title, lead, hint, form, refused }: RowsPageProps) {
  return (
    <Page frame={frame} title={title}>
      <p class="crumbs">
        <a href={list.href}>{list.name}</a>
      </p>
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      <section class="card">
        <RowsForm m={frame.m} action={`${list.href}/sheet`} hint={hint} form={form} refused={refused} />
      </section>
    </Page>
  )
}

export interface ListLink {
  readonly href: string
  readonly name: string
}

export interface PreviewedRow {
  readonly line: number
  readonly cells: readonly string[]
  /** what is wrong, by the names of columns */
  readonly problems: readonly { readonly column: string; readonly problem: string }[]
  readonly known: boolean
}

export interface RowsPreview {
  readonly list: ListLink
  readonly heads: readonly string[]
  readonly rows: readonly PreviewedRow[]
  /** words of the button that enters those that are new */
  readonly enter: string
  /** as JSON, to come back unchanged */
  readonly json: string
  /** with the rows as they were pasted */
  readonly form: FormState
  readonly hint: string
}

export function RowsPreviewPage({ frame, preview }: { frame: Frame; preview: RowsPreview }) {
  const { m } = frame
  const { list, hint, form } = preview
  return (
    <Page frame={frame} title={m.rows.previewTitle}>
      <p class="crumbs">
        <a href={list.href}>{list.name}</a>
      </p>
      <h1>{m.rows.previewTitle}</h1>
      <Outcome m={m} preview={preview} />
      <Table m={m} preview={preview} />
      <section class="card" aria-labelledby="correct-title">
        <h2 id="correct-title">{m.rows.correct}</h2>
        <RowsForm m={m} action={`${list.href}/sheet`} hint={hint} form={form} refused="" />
      </section>
    </Page>
  )
}

interface PartProps {
  readonly m: Messages
  readonly preview: RowsPreview
}

function Outcome({ m, preview }: PartProps) {
  const { rows, list, json, enter } = preview
  const wrong = rows.filter(({ problems }) => problems.length > 0).length
  if (wrong > 0) {
    return (
      <p class="problems" role="alert">
        <a href="#text">{m.rows.wrong(wrong)}</a>
      </p>
    )
  }
  if (rows.every(({ known }) => known)) return <p class="lead">{m.rows.nothingNew}</p>
  return (
    <form method="post" action={`${list.href}/rows`} class="rows-confirm">
      <input type="hidden" name="rows" value={json} />
      <button type="submit" class="primary">
        {enter}
      </button>
      <a class="button" href={list.href}>
        {m.common.cancel}
      </a>
    </form>
  )
}

function Table({ m, preview: { heads, rows } }: PartProps) {
  return (
    <div class="table-scroll stacked">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{m.rows.line}</th>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
            <th scope="col">{m.rows.result}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td data-label={m.rows.line}>{row.line}</td>
              {row.cells.map((cell, index) =>
                index === 0 ? <th scope="row">{cell}</th> : <td data-label={heads[index]}>{cell}</td>,
              )}
              <td>
                <Result m={m} row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Result({ m, row: { problems, known } }: { m: Messages; row: PreviewedRow }) {
  if (problems.length === 0) return <>{known ? m.rows.known : m.rows.fresh}</>
  return (
    <ul class="row-problems">
      {problems.map(({ column, problem }) => (
        <li>
          <strong>{column}</strong>
          {m.common.colon}
          {problem}
        </li>
      ))}
    </ul>
  )
}
