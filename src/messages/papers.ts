/** The page that offers every document of a year. */

import { figure, plural } from './number.ts'
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
    evidence: '每份佐证材料证明什么、在哪里，文件的校验值。',
    comparison: '与往年对照：完成率、按时率、提前或拖后、任务数，按处室和部分，附图表。',
    'look-back': '这一年的任务逐项核查结论及佐证。',
  } as Record<Kind, string>,
  format: { docx: 'Word', html: '打印稿', xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  lastYear: (year: number) => `${year} 年的“回头看”`,
  package: '佐证材料包',
  packageHint: (count: number, size: string) =>
    `${figure(count)} 个文件，共 ${size}，按任务和期次归档，附索引和校验清单（SHA256SUMS）。`,
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
  division: 'Lead division',
  all: 'All divisions',
  show: 'Apply',
  hint: {
    breakdown:
      'The document’s words, responsibilities, time limits and progress. You can edit it in Excel and import it again under “Breakdown”.',
    issued:
      'The breakdown as issued: the document’s words, responsibilities and time limits, without progress.',
    ledger: 'Progress, evidence and status of each occurrence in the scope.',
    bulletin: 'Overall figures, ranking of divisions, days overdue, commendations and what is due next.',
    summary:
      'Written, reviewed and signed on the “Year-end summary” page; once signed, it prints as it was signed.',
    evidence: 'What each piece of evidence shows, where it is, and the checksum of each file.',
    comparison:
      'Compared with earlier years: completion, on-time rate, days early or late and tasks, by division and section, with charts.',
    'look-back': 'A conclusion for each of this year’s tasks, with its evidence.',
  },
  format: { docx: 'Word', html: 'Print', xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  lastYear: (year) => `Look back on ${year}`,
  package: 'Evidence package',
  packageHint: (count, size) =>
    `${plural(count, 'file')}, ${size} in all, filed by task and occurrence, with an index and a list of checksums (SHA256SUMS).`,
  packageTake: 'Download zip',
  packageName: (year, division) => `evidence-${year}${division && `-${division}`}.zip`,
  supervisions: 'Supervision forms',
  noSupervisions: 'Nothing in this scope is overdue or unreported.',
  open: 'Open',
}
