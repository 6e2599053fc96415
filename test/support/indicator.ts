/** A sheet of indicators; a test states what matters to it. */
import type { Indicator, Scoring } from '#src/domain/scoring/scoring.ts'

export const anIndicator = (given: Partial<Indicator> = {}): Indicator => ({
  code: '1.1',
  group: '主动公开',
  name: '行政规范性文件规范管理',
  kind: 'points',
  weight: 10,
  each: 2,
  cap: null,
  standard: '查看网站',
  taskCodes: ['1.1-1'],
  adjustments: [],
  ...given,
})

export const aScoring = (...indicators: Indicator[]): Scoring => ({ year: 2021, indicators })

export const anAdjustment = (points: number) => ({
  id: `adjusted-${points}`,
  points,
  reason: '检测发现断链',
  by: 'wang-hai',
  at: '2021-09-01T01:00:00.000Z',
})
