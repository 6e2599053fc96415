import * as time from './time.ts'

export const zh = {
  pressing: '现在要办',
  open: '本期内办好',
  title: '我的待办',
  lead: (division: string) => `${division}要填报的事项，最急的在最前。`,
  waiting: '已提交，等待核验',
  done: '近期已销号',
  report: '填报',
  submitted: (day: string) => `${time.zh.when(day)} 提交`,
  verified: (day: string) => `${time.zh.when(day)} 销号`,
  supporting: (lead: string) => `配合 ${lead}`,
  emptyTitle: '眼下没有要填报的事项',
  empty: '下一期开始填报，或有事项被退回时，会出现在这里。',
  notIssued: '今年的要点还没有下达。公开办下达以后，本处室的任务会出现在这里。',
  emptyNext: (day: string, title: string) => `下一项：${title}，${time.zh.inProse(day)}截止。`,
  noDivision: '您的账号还没有归属处室。请联系系统管理员设置所在处室。',
}

export const en: typeof zh = {
  pressing: 'To do now',
  open: 'To do in this period',
  title: 'My tasks',
  lead: (division) => `What ${division} has to report, most urgent first.`,
  waiting: 'Submitted, waiting for verification',
  done: 'Recently verified',
  report: 'Report',
  submitted: (day) => `submitted on ${time.en.when(day)}`,
  verified: (day) => `verified on ${time.en.when(day)}`,
  supporting: (lead) => `supporting ${lead}`,
  emptyTitle: 'Nothing to report at the moment',
  empty: 'When the next reporting period opens, or something is returned to you, it will appear here.',
  notIssued:
    'This year’s plan has not been issued yet. Once the disclosure office issues it, the tasks of your division will appear here.',
  emptyNext: (day, title) => `Next: ${title}, due ${time.en.when(day)}.`,
  noDivision:
    'Your account does not belong to a division yet. Ask the system administrator to set your division.',
}
