/** Charts as data: what they show, apart from how it is drawn or printed. */

/** percent: 0 to 100 · days: before (+) or after (−) a due day · count: of things */
export type Unit = 'percent' | 'days' | 'count'

export interface Row {
  readonly label: string
  /** one for each series; null where there is nothing to measure */
  readonly values: readonly (number | null)[]
  /** the same, as the table beside the picture has them */
  readonly words: readonly string[]
}

export interface Chart {
  /** unique on its page, for those who hear the picture: letters and hyphens */
  readonly name: string
  readonly title: string
  /** what it shows, in a sentence */
  readonly description: string
  readonly unit: Unit
  /** what each value of a row is about, such as the years, oldest first */
  readonly series: readonly string[]
  readonly rows: readonly Row[]
}

export function valuesOf({ rows }: Pick<Chart, 'rows'>): number[] {
  return rows.flatMap(({ values }) => values.filter((value) => value !== null))
}

/** The least and the most that an axis shows: percents all of them, others from zero or below it. */
export function extentOf(chart: Pick<Chart, 'unit' | 'rows'>): [number, number] {
  if (chart.unit === 'percent') return [0, 100]
  const values = valuesOf(chart)
  return [Math.min(0, ...values), Math.max(1, ...values)]
}
