/** What every paper says, whatever it is about. */
import * as time from './time.ts'

export const zh = {
  annex: '附件',
  /** before the names of annexes: 附件： */
  annexesAre: '附件：',
  documents: {
    breakdown: '任务分解表（含进展）',
    issued: '任务分解表',
    ledger: '工作台账',
    bulletin: '落实情况通报',
    summary: '年终总结',
    evidence: '佐证材料索引',
    comparison: '历年比较',
    'look-back': '“回头看”',
  },
  /** after a title: （政策法规处，2021年7月1日至2021年9月30日） */
  scope: (division: string, from: string, to: string) =>
    `（${division === '' ? '' : `${division}，`}${time.zh.inProse(from)}至${time.zh.inProse(to)}）`,
  word: (name: string) => `${name}（Word）`,
  fileName: (year: number, name: string) => `${year}年${name}`,
  day: time.zh.inProse,
  numeral,
  /** （一） */
  item: (number: number) => `（${numeral(number)}）`,
  /** 一、 */
  section: (number: number) => `${numeral(number)}、`,
}

export const en: typeof zh = {
  annex: 'Annex',
  annexesAre: 'Annexes: ',
  documents: {
    breakdown: 'Breakdown with progress',
    issued: 'Breakdown as issued',
    ledger: 'Work ledger',
    bulletin: 'Bulletin',
    summary: 'Year-end summary',
    evidence: 'Evidence index',
    comparison: 'Years compared',
    'look-back': 'Look back',
  },
  scope: (division, from, to) =>
    ` (${division === '' ? '' : `${division}, `}${time.en.inProse(from)} to ${time.en.inProse(to)})`,
  word: (name) => `${name} (Word)`,
  fileName: (year, name) => `${name} ${year}`,
  day: time.en.inProse,
  numeral: String,
  item: (number) => `(${number}) `,
  section: (number) => `${number}. `,
}

const digits = '零一二三四五六七八九'

/** 1 to 99 as Chinese counts them: 九, 十, 十一, 二十 */
function numeral(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  if (tens === 0) return digits.charAt(ones)
  return `${tens === 1 ? '' : digits.charAt(tens)}十${ones === 0 ? '' : digits.charAt(ones)}`
}
