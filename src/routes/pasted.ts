/** Rows of a sheet on their way from the preview to the record. */
import * as v from 'valibot'
import { formOf } from '#views/shared/form.tsx'
import type { PreviewedRow } from '#views/shared/rows.tsx'
import type { JudgedLine } from '../domain/office/sheet-line.ts'
import type { Context } from '../http/context.ts'
import { readForm } from '../http/form.ts'
import type { Messages } from '../messages/index.ts'
import { tabbedRow } from '../parse/tabbed.ts'

export type Rows = readonly (readonly string[])[]

/** As JSON, because browsers rewrite the newlines of form fields. */
const RowsSchema = v.object({
  rows: v.pipe(v.string('required'), v.parseJson(undefined, 'required'), v.array(v.array(v.string()))),
})

/**
 * What the preview sent back.
 *
 * @returns `enters` false for what came too late for its session, and is to be seen once more
 */
export async function readCarried(c: Context): Promise<{ rows: Rows | null; enters: boolean }> {
  const form = await readForm(c, RowsSchema)
  const { success, output } = v.safeParse(RowsSchema, form.state.typed)
  return { rows: success ? output.rows : null, enters: form.valid }
}

/** The rows as they come back: unchanged to be entered, and as text to be corrected. */
export function carried(rows: Rows) {
  return { json: JSON.stringify(rows), form: formOf({ text: rows.map(tabbedRow).join('\n') }) }
}

/** @param cellsOf what the preview shows of a row, in the order of its columns */
export function previewed<Column extends string, Value>(
  m: Messages,
  lines: readonly JudgedLine<Column, Value>[],
  names: Readonly<Record<Column, string>>,
  cellsOf: (value: Value) => readonly string[],
): PreviewedRow[] {
  return lines.map(({ line, value, problems, known }) => ({
    line,
    known,
    cells: cellsOf(value),
    problems: problems.map(({ column, problem }) => ({
      column: names[column],
      problem: m.rows.problem[problem],
    })),
  }))
}

export function isWrong({ problems }: JudgedLine<string, unknown>): boolean {
  return problems.length > 0
}
