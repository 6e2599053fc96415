import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { scoreOf } from '#src/domain/scoring/score.ts'
import { messages } from '#src/messages/index.ts'
import { rowsOfCsv } from '#src/parse/sheet/csv.ts'
import { cellsOf } from '#src/parse/sheet/file.ts'
import { indicatorRows } from '#src/parse/sheet/indicator-rows.ts'
import { scoringTable } from '#src/reports/scoring.ts'
import { toXlsx } from '#src/reports/xlsx.ts'
import { readSample } from '#src/samples.ts'
import { refuses } from '../../support/assert.ts'
import { aPlan, at } from '../../support/build.ts'
import { anIndicator, aScoring } from '../../support/indicator.ts'

const heads = ['一级指标', '编号', '指标', '类型', '分值', '每件扣分', '扣分上限', '任务编号']

const rows = suite('indicatorRows')

rows('reads each row, with the group of the rows above', () => {
  const { indicators, doubts } = indicatorRows([
    ['2021年考核指标'],
    heads,
    ['主动公开', '1.1', '权责清单', '', '10分', '0.5', '', '1.1-1、1.1-2'],
    ['', '1.2', '预决算', '加分', '５', '', '2', ''],
  ])
  assert.equal(doubts, [])
  assert.equal(
    indicators.map(({ code, group, kind, weight, each, cap, taskCodes }) => [
      code,
      group,
      kind,
      weight,
      each,
      cap,
      taskCodes,
    ]),
    [
      ['1.1', '主动公开', 'points', 10, 0.5, null, ['1.1-1', '1.1-2']],
      ['1.2', '主动公开', 'bonus', 5, 0, 2, []],
    ],
  )
})

rows('names each row that cannot be taken, as the spreadsheet counts', () => {
  const { doubts } = indicatorRows([
    heads,
    ['', '', '无编号', '', '1'],
    ['', '1', '好', '', '1'],
    ['', '1', '重复', '', '1'],
    ['', '2', '', '', '1'],
    ['', '3', '类型', '扣分', '1'],
    ['', '4', '分值', '', '很多'],
    ['', '5', '负数', '', '-1'],
  ])
  assert.equal(
    doubts.map(({ row, problem }) => [row, problem]),
    [
      [2, 'code-missing'],
      [4, 'code-repeated'],
      [5, 'name-missing'],
      [6, 'kind-unknown'],
      [7, 'weight-wrong'],
      [8, 'weight-wrong'],
    ],
  )
})

rows('refuses a sheet without the heads', () => {
  refuses('sheet-without-indicators', () => indicatorRows([['任务', '处室']]))
})

rows('reads the sample without doubts, worth 100', () => {
  const { indicators, doubts } = indicatorRows(rowsOfCsv(readSample('indicators.csv')))
  assert.equal(doubts, [])
  const full = indicators.filter(({ kind }) => kind === 'points').reduce((sum, { weight }) => sum + weight, 0)
  assert.is(full, 100)
})

rows('reads back the sheet that the program writes, in both languages', async () => {
  const { adjustments: _, ...stated } = anIndicator()
  const score = scoreOf(aScoring(anIndicator()), aPlan(), { today: '2021-09-15', now: at('2021-09-15') })
  for (const m of Object.values(messages)) {
    const cells = await cellsOf(await toXlsx(scoringTable('要点', score, m)), '指标.xlsx')
    assert.equal(indicatorRows(cells).indicators, [stated])
  }
})

rows.run()
