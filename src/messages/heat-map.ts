/** The year at a glance: tasks by months. */
import { figure, plural } from './number.ts'
import * as time from './time.ts'

export const zh = {
  title: '全年一览',
  lead: '每个期次按截止月份排列，点开即到期次。',
  task: '任务',
  later: '次年',
  /** 第三季度，2021-09-30 截止，逾期 */
  mark: (label: string, day: string, light: string) => `${label}，${time.zh.when(day)} 截止，${light}`,
  more: (count: number) => `共 ${figure(count)} 期`,
}

export const en: typeof zh = {
  title: 'Year at a glance',
  lead: 'Each occurrence is shown in the month in which it is due. Click one to open it.',
  task: 'Task',
  later: 'next year',
  mark: (label, day, light) => `${label}, due ${time.en.when(day)}: ${light}`,
  more: (count) => plural(count, 'occurrence'),
}
