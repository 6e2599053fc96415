/** What every paper says, whatever it is about. */
export const zh = {
  annex: '附件',
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
    `（${division === '' ? '' : `${division}，`}${from}至${to}）`,
  word: (name: string) => `${name}（Word）`,
  fileName: (year: number, name: string) => `${year}年${name}`,
  /** 2021年9月5日, without leading zeros */
  day: (day: string) => {
    const [year, month, date] = day.split('-').map(Number)
    return `${year}年${month}月${date}日`
  },
  numeral,
  /** （一） */
  item: (number: number) => `（${numeral(number)}）`,
  /** 一、 */
  section: (number: number) => `${numeral(number)}、`,
}

export const en: typeof zh = {
  annex: 'Annex',
  documents: {
    breakdown: 'Breakdown with progress',
    issued: 'Breakdown as issued',
    ledger: 'Ledger of work',
    bulletin: 'Bulletin',
    summary: 'Year-end summary',
    evidence: 'Index of evidence',
    comparison: 'Years compared',
    'look-back': 'Look back',
  },
  scope: (division, from, to) => ` (${division === '' ? '' : `${division}, `}${from} to ${to})`,
  word: (name) => `${name} (Word)`,
  fileName: (year, name) => `${name} ${year}`,
  day: (day) => day,
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
