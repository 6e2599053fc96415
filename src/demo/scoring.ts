/** The demonstration's sheet of indicators: imported by the office, with one deduction and one award recorded. */
import type { Act } from '../domain/act.ts'
import type { Change } from '../domain/entry.ts'
import { adjustIndicator, importIndicators } from '../domain/scoring/editing.ts'
import { blankScoring, type Scoring } from '../domain/scoring/scoring.ts'
import { rowsOfCsv } from '../parse/sheet/csv.ts'
import { indicatorRows } from '../parse/sheet/indicator-rows.ts'
import { readSample } from '../samples.ts'
import type { Store } from '../store/store.ts'

const year = 2021

export async function importSampleIndicators(store: Store, act: Act): Promise<void> {
  const { indicators } = indicatorRows(rowsOfCsv(readSample('indicators.csv')))
  const change = (rule: (scoring: Scoring) => Change<Scoring>) =>
    store.scorings.change(year, act, (scoring) => rule(scoring ?? blankScoring(year)))

  await change((scoring) => importIndicators(scoring, indicators, store.plan(year)))
  await change((scoring) =>
    adjustIndicator(scoring, { code: '4.1', points: 2, reason: '第三方检测发现断链 1 处' }, act),
  )
  await change((scoring) =>
    adjustIndicator(scoring, { code: '6.1', points: 2, reason: '市政务公开简报第 8 期采用' }, act),
  )
}
