/** The ledger (台账) of a task that events start. */

import type { Unit } from '../domain/obligation.ts'
import type { EventProblem } from '../domain/reporting/event-line.ts'

export const zh = {
  title: '台账',
  open: '查看台账',
  lead: (rule: string) => `每发生一次登记一条，按“${rule}”计时。`,
  recorded: '已登记',
  count: (events: number) => `${events} 条`,
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
  record: (count: number) => `登记 ${count} 条`,
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
  lead: (rule) => `One line each time it happens; due by the rule “${rule}”.`,
  recorded: 'Recorded',
  count: (events) => (events === 1 ? '1 event' : `${events} events`),
  onTime: 'On time',
  mean: 'Took on average',
  meanOf: (mean, unit) => `${mean.toFixed(1)} ${unitsInEnglish[unit]}`,
  noMean: 'none settled yet',
  event: 'Event',
  start: 'Happened',
  due: 'Due',
  light: 'Light',
  status: 'State',
  used: 'Took',
  usedOf: (used, unit) => `${used} ${unitsInEnglish[unit]}`,
  evidence: 'Evidence',
  empty: 'No events yet. Record one below when it happens, or paste many from a spreadsheet.',
  paste: 'Paste from a spreadsheet',
  rows: 'Rows',
  rowsHint: (inHours) =>
    inHours
      ? 'Copy what happened, the day and the time (14:30), one row each; with their heads, all other columns are kept too.'
      : 'Copy what happened and the day, one row each; with their heads, all other columns are kept too.',
  preview: 'Preview',
  previewTitle: 'Ledger: preview of what was pasted',
  line: 'Row',
  result: 'Result',
  known: 'recorded already, left as it is',
  problem: {
    'no-title': 'what happened is missing',
    'no-day': 'no day was read; write it as 2021-09-15',
    'no-time': 'a clock of hours needs the time, such as 14:30',
    'in-future': 'it lies in the future',
  },
  wrong: (count) =>
    `${count === 1 ? '1 row needs' : `${count} rows need`} correcting before they can be saved.`,
  record: (count) => (count === 1 ? 'Record 1 event' : `Record ${count} events`),
  nothing: 'There is no new event to record.',
  correct: 'Correct the rows',
  fields: 'More about it',
  fieldsHint: 'One field a line, such as “Number: 2021-7”; it becomes a column of the ledger.',
  export: 'Export CSV',
  fileName: (code, title) => `Ledger ${code} ${title}`,
}

const unitsInChinese: Record<Unit, string> = { workday: '个工作日', day: '天', hour: '小时' }
const unitsInEnglish: Record<Unit, string> = { workday: 'working days', day: 'days', hour: 'hours' }
