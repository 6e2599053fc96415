/** Tables 二, 三 and 四 of the annual report, with the spans that the form prints. */
import type { Cell } from '../../domain/annual-report/cell.ts'
import { type LabelCell, labelColumns, labelRows } from '../../domain/annual-report/layout.ts'
import type { Figures } from '../../domain/annual-report/statement.ts'
import type { Messages } from '../../messages/index.ts'
import type { Grid, GridCell } from '../grid.ts'

type Form = Messages['annualForm']

export function table2Of({ table2 }: Figures, form: Form): Grid {
  const [documents = '', licences = '', measures = '', fees = ''] = form.articles
  const [rules = '', normative = '', licence = '', penalty = '', coercion = '', fee = ''] = form.table2
  return {
    caption: form.sections[1] ?? '',
    widths: [3, 2, 2, 2],
    heads: 0,
    rows: [
      [head(documents, { columns: 4 })],
      [head(form.content), head(form.made), head(form.repealed), head(form.inForce)],
      [label(rules), ...table2.rules.map(number)],
      [label(normative), ...table2.normative.map(number)],
      [head(licences, { columns: 4 })],
      [head(form.content), head(form.decisions, { columns: 3 })],
      [label(licence), wide(table2.licences)],
      [head(measures, { columns: 4 })],
      [head(form.content), head(form.decisions, { columns: 3 })],
      [label(penalty), wide(table2.penalties)],
      [label(coercion), wide(table2.coercions)],
      [head(fees, { columns: 4 })],
      [head(form.content), head(form.charges, { columns: 3 })],
      [label(fee), wide(table2.fees)],
    ],
  }
}

export function table3Of({ table3 }: Figures, form: Form): Grid {
  const [persons = '', ...rest] = form.columns
  const organisations = rest.slice(0, -1)
  return {
    caption: form.sections[2] ?? '',
    widths: [4, 5, 16, 5, 5, 5, 5, 5, 5, 5],
    heads: 3,
    type: 'small',
    rows: [
      [corner(form.corner, { columns: labelColumns, rows: 3 }), head(form.applicants, { columns: 7 })],
      [
        head(persons, { rows: 2 }),
        head(form.organisations, { columns: organisations.length }),
        head(rest.at(-1) ?? '', { rows: 2 }),
      ],
      organisations.map((name) => head(name)),
      ...table3.map((row, index) => [
        ...(labelRows[index] ?? []).map((cell) => labelled(cell, form)),
        ...row.map(number),
      ]),
    ],
  }
}

export function table4Of({ table4 }: Figures, form: Form): Grid {
  const outcomes = form.outcomes.map((outcome) => head(outcome))
  return {
    caption: form.sections[3] ?? '',
    widths: Array.from({ length: 15 }, () => 1),
    heads: 3,
    type: 'small',
    rows: [
      [head(form.review, { columns: 5, rows: 2 }), head(form.lawsuit, { columns: 10 })],
      [head(form.direct, { columns: 5 }), head(form.later, { columns: 5 })],
      [...outcomes, ...outcomes, ...outcomes],
      table4.map(number),
    ],
  }
}

type Spans = Pick<GridCell, 'columns' | 'rows'>

function head(text: string, spans: Spans = {}): GridCell {
  return { text, head: true, centred: true, ...spans }
}

/** Says how the table is checked, and names nothing. */
function corner(text: string, spans: Spans): GridCell {
  return { text, ...spans }
}

function label(text: string, spans: Spans = {}): GridCell {
  return { text, label: true, ...spans }
}

function labelled({ label: named, columns, rows }: LabelCell, form: Form): GridCell {
  if (named === 'results') return { text: form.results, label: true, columns, rows }
  const text = 'group' in named ? form.groups[named.group] : (form.rows[named.row - 1] ?? '')
  return { text, label: true, columns, rows }
}

function number(cell: Cell): GridCell {
  return { text: cell ?? '', centred: true }
}

function wide(cell: Cell): GridCell {
  return { ...number(cell), columns: 3 }
}
