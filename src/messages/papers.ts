/** The page that offers every document of a year. */
import type { zh as paper } from './paper.ts'

type Kind = keyof typeof paper.documents

export const zh = {
  title: '公文表册',
  scope: '范围',
  periods: '按季度',
  months: '按月份',
  wholeYear: '全年',
  from: '截止日期自',
  to: '至',
  division: '牵头处室',
  all: '全部处室',
  show: '按此范围',
  hint: {
    breakdown: '要点原文、分工、时限和进展；在 Excel 中修改后可在“分解”页导入。',
    issued: '下达时的分解表：原文、分工、时限，不含进展。',
    ledger: '范围内每一期的进展、佐证和状态。',
    bulletin: '总体情况、处室排名、逾期天数、表扬和近期到期。',
    summary: '拟稿、核稿、签发在“年终总结”页；已签发的按签发内容印出。',
    evidence: '每份佐证材料证明什么、在哪里、文件的哈希。',
    comparison: '与往年对照：完成率、按时率、提前或拖后、任务数，按处室和部分，附图表。',
    'look-back': '这一年的任务逐项核查结论及佐证。',
  } as Record<Kind, string>,
  format: { docx: 'Word', html: '打印稿', xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  lastYear: (year: number) => `${year} 年的“回头看”`,
  package: '佐证材料包',
  packageHint: (count: number, size: string) =>
    `${count} 个文件，共 ${size}，按任务和期次归档，附索引和哈希清单（SHA256SUMS）。`,
  packageTake: '下载 zip',
  packageName: (year: number, division: string) => `${year}年佐证材料${division}.zip`,
  supervisions: '督办单',
  noSupervisions: '范围内没有逾期或缺报的事项。',
  open: '打开',
}

export const en: typeof zh = {
  title: 'Papers',
  scope: 'Scope',
  periods: 'By quarter',
  months: 'By month',
  wholeYear: 'Whole year',
  from: 'Due from',
  to: 'to',
  division: 'Lead',
  all: 'All divisions',
  show: 'Apply',
  hint: {
    breakdown: 'The document’s words, who does what by when, and progress; edit in Excel and import again.',
    issued: 'As issued: words, divisions, time limits, no progress.',
    ledger: 'Progress, evidence and state of each occurrence in the scope.',
    bulletin: 'Totals, ranking, days late, commended, next due.',
    summary: 'Written, reviewed and signed under “Year’s end”; once signed it prints as it was signed.',
    evidence: 'What each piece proves, where it is, and the hash of files.',
    comparison: 'This year beside those before: rates, days early or late, tasks, with charts.',
    'look-back': 'Each task of the year with its conclusion and evidence.',
  },
  format: { docx: 'Word', html: 'Print', xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  lastYear: (year) => `Look back on ${year}`,
  package: 'Package of evidence',
  packageHint: (count, size) =>
    `${count} files, ${size}, by task and occurrence, with an index and a manifest of hashes (SHA256SUMS).`,
  packageTake: 'zip',
  packageName: (year, division) => `evidence-${year}${division && `-${division}`}.zip`,
  supervisions: 'Supervision notes',
  noSupervisions: 'Nothing is late in the scope.',
  open: 'Open',
}
