/** The annual report (政府信息公开工作年度报告) as it is kept: figures, texts, and who signed it. */
import * as v from 'valibot'
import { InstantSchema, YearSchema } from '../value.ts'
import { type CellId, cellId } from './cell.ts'
import {
  carriedInRow,
  carriedOutRow,
  cellsOfTable4,
  columnsOfTable3,
  documentRows,
  rowsOfTable3,
} from './form.ts'
import { FiguresSchema, type Statement } from './statement.ts'

/** The opening and the five headings of 总体情况, then sections 五 and 六, in their order. */
export const textNames = [
  'opening',
  'disclosure',
  'applications',
  'management',
  'platform',
  'supervision',
  'problems',
  'others',
] as const
export type TextName = (typeof textNames)[number]
export const overviewNames = [
  'opening',
  'disclosure',
  'applications',
  'management',
  'platform',
  'supervision',
] as const

/** Where a figure comes from; one that is not listed was entered by hand. */
export const origins = ['carried', 'records'] as const
export type Origin = (typeof origins)[number] | 'hand'

const text = v.string()

export const AnnualReportSchema = v.object({
  year: YearSchema,
  ...FiguresSchema.entries,
  origins: v.record(v.string(), v.picklist(origins)),
  texts: v.object({
    opening: text,
    disclosure: text,
    applications: text,
    management: text,
    platform: text,
    supervision: text,
    problems: text,
    others: text,
  }),
  /** a signed report does not change any more */
  signature: v.nullable(v.object({ by: v.string(), at: InstantSchema })),
})

export type AnnualReport = Readonly<v.InferOutput<typeof AnnualReportSchema>>
export type Content = Omit<AnnualReport, 'year' | 'origins' | 'signature'>

/** Whether a figure was carried over from last year, counted from records, or entered by hand. */
export function originOf({ origins }: Pick<AnnualReport, 'origins'>, id: CellId): Origin {
  return origins[id] ?? 'hand'
}

/** What the rules judge: the report beside last year's, if there is one. */
export function statementOf(report: AnnualReport, previous: AnnualReport | undefined): Statement {
  return {
    year: report.year,
    ...figuresOf(report),
    texts: textsOf(report),
    previous: previous ? { ...figuresOf(previous), texts: textsOf(previous) } : null,
  }
}

/** A blank report; what last year left over stands in it already. */
export function blankReport(year: number, opening: string, previous: AnnualReport | undefined): AnnualReport {
  const blank: AnnualReport = {
    year,
    table2: {
      rules: [null, null, null],
      normative: [null, null, null],
      licences: null,
      penalties: null,
      coercions: null,
      fees: null,
    },
    table3: Array.from({ length: rowsOfTable3 }, () => columnsOfTable3.map(() => null)),
    table4: Array.from({ length: cellsOfTable4 }, () => null),
    origins: {},
    texts: {
      opening,
      disclosure: '',
      applications: '',
      management: '',
      platform: '',
      supervision: '',
      problems: '',
      others: '',
    },
    signature: null,
  }
  return previous ? carriedOver(blank, previous) : blank
}

/** 上年结转 is what last year carried out; documents in force begin from last year's. */
function carriedOver(blank: AnnualReport, previous: AnnualReport): AnnualReport {
  const carriedOut = previous.table3[carriedOutRow - 1] ?? []
  const { rules, normative } = previous.table2
  const ids = [
    ...columnsOfTable3.map((column) => cellId(3, carriedInRow, column)),
    ...documentRows.map((row) => cellId(2, row, 3)),
  ]
  return {
    ...blank,
    table2: { ...blank.table2, rules: [null, null, rules[2]], normative: [null, null, normative[2]] },
    table3: blank.table3.with(carriedInRow - 1, [...carriedOut]),
    origins: Object.fromEntries(ids.map((id) => [id, 'carried' as const])),
  }
}

function figuresOf({ table2, table3, table4 }: AnnualReport) {
  return { table2, table3, table4 }
}

function textsOf({ texts }: AnnualReport): Statement['texts'] {
  return { '1': overviewNames.map((name) => texts[name]).join('\n'), '5': texts.problems, '6': texts.others }
}
