/** The ledger (台账) of a task that events start. */

import type { Unit } from '../domain/obligation.ts'
import type { EventProblem } from '../domain/reporting/event-line.ts'
import { agree, figure, plural } from './number.ts'

export const zh = {
  title: '台账',
  open: '查看台账',
  lead: (rule: string) => `每发生一次登记一条，按“${rule}”计时。`,
  recorded: '已登记',
  count: (events: number) => `${figure(events)} 条`,
  onTime: '按时率',
  mean: '平均用时',
  meanOf: (mean: number, unit: Unit) => `${mean.toFixed(1)} ${unitsInChinese[unit]}`,
  noMean: '还没有办结的',
  event: '事件',
  start: '发生时间',
  due: '截止',
  light: '亮灯',
  status: '状态',
  used: '用时',
  usedOf: (used: number, unit: Unit): string => `${used} ${unitsInChinese[unit]}`,
  evidence: '佐证材料',
  empty: '还没有登记。事件发生后在下面登记一条，或从表格中成批粘贴。',
  paste: '从表格粘贴',
  rows: '表格内容',
  rowsHint: (inHours: boolean): string =>
    inHours
      ? '从 Excel 或 WPS 复制：事件、日期、时间（14:30），一行一条；带上表头的，其余各列也一并登记。'
      : '从 Excel 或 WPS 复制：事件、日期，一行一条；带上表头的，其余各列也一并登记。',
  preview: '预览',
  previewTitle: '台账：粘贴预览',
  line: '行',
  result: '结果',
  known: '已登记过，不再重复',
  problem: {
    'no-title': '没有事件名称',
    'no-day': '没有读出日期，请按 2021-09-15 的样子填写',
    'no-time': '按小时计时，要有时间，例如 14:30',
    'in-future': '日期晚于现在',
  } as Record<EventProblem, string>,
  wrong: (count: number) => `有 ${count} 行需要改正，改正后再保存。`,
  record: (count: number) => `登记 ${figure(count)} 条`,
  nothing: '没有新的事件可以登记。',
  correct: '修改内容',
  fields: '其他内容',
  fieldsHint: '一行一项，例如“文号：津民宗罚〔2021〕1号”，会成为台账的一列。',
  export: '导出 CSV',
  fileName: (code: string, title: string) => `台账 ${code} ${title}`,
}

export const en: typeof zh = {
  title: 'Ledger',
  open: 'Open the ledger',
  lead: (rule) => `Add one row each time it happens; the time limit is “${rule}”.`,
  recorded: 'Recorded',
  count: (events) => plural(events, 'event'),
  onTime: 'On time',
  mean: 'Average time taken',
  meanOf: (mean, unit) => `${mean.toFixed(1)} ${unitsInEnglish[unit]}s`,
  noMean: 'none finished yet',
  event: 'Event',
  start: 'Occurred',
  due: 'Due',
  light: 'Light',
  status: 'Status',
  used: 'Time taken',
  usedOf: (used, unit) => plural(used, unitsInEnglish[unit]),
  evidence: 'Evidence',
  empty: 'No events yet. When one occurs, record it below, or paste several from a spreadsheet.',
  paste: 'Paste from a spreadsheet',
  rows: 'Rows',
  rowsHint: (inHours) =>
    inHours
      ? 'Copy event, date and time (14:30) from your spreadsheet, one row for each event. If you include the column headings, the other columns are recorded too.'
      : 'Copy event and date from your spreadsheet, one row for each event. If you include the column headings, the other columns are recorded too.',
  preview: 'Preview',
  previewTitle: 'Ledger: preview of the pasted rows',
  line: 'Row',
  result: 'Result',
  known: 'already recorded, left as it is',
  problem: {
    'no-title': 'the name of the event is missing',
    'no-day': 'no date was found; write it like 2021-09-15',
    'no-time': 'a time limit in hours needs the time, such as 14:30',
    'in-future': 'the date is in the future',
  },
  wrong: (count) =>
    `${plural(count, 'row')} ${agree(count, 'needs', 'need')} correcting before they can be saved.`,
  record: (count) => `Record ${plural(count, 'event')}`,
  nothing: 'There is no new event to record.',
  correct: 'Correct the rows',
  fields: 'Other details',
  fieldsHint: 'One item on each line, such as “Number: 2021-7”. Each becomes a column of the ledger.',
  export: 'Export CSV',
  fileName: (code, title) => `Ledger ${code} ${title}`,
}

const unitsInChinese: Record<Unit, string> = { workday: '个工作日', day: '天', hour: '小时' }
const unitsInEnglish: Record<Unit, string> = { workday: 'working day', day: 'day', hour: 'hour' }
