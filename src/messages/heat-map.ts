/** The year at a glance: tasks by months. */
export const zh = {
  title: '全年一览',
  lead: '每个期次按截止月份排列，点开即到期次。',
  task: '任务',
  later: '次年',
  /** 第三季度，2021-09-30 截止，逾期 */
  mark: (label: string, day: string, light: string) => `${label}，${day} 截止，${light}`,
  more: (count: number) => `共 ${count} 期`,
}

export const en: typeof zh = {
  title: 'The year at a glance',
  lead: 'Each occurrence stands in the month in which it is due; a click opens it.',
  task: 'Task',
  later: 'later',
  mark: (label: string, day: string, light: string) => `${label}, due ${day}: ${light}`,
  more: (count: number) => `${count} occurrences`,
}
