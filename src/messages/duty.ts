export const zh = {
  title: '我的待办',
  lead: (division: string) => `${division}要填报的事项，最急的在最前。`,
  waiting: '已提交，等待核验',
  done: '近期已销号',
  report: '填报',
  submitted: (day: string) => `${day} 提交`,
  verified: (day: string) => `${day} 销号`,
  supporting: (lead: string) => `配合 ${lead}`,
  emptyTitle: '眼下没有要填报的事项',
  empty: '下一期开始填报，或有事项被退回时，会出现在这里。',
  emptyNext: (day: string, title: string) => `下一项：${title}，${day} 截止。`,
  noDivision: '您的账号还没有归属处室。请联系系统管理员设置所在处室。',
}

export const en: typeof zh = {
  title: 'My tasks',
  lead: (division: string) => `What ${division} has to report, most urgent first.`,
  waiting: 'Submitted, to be verified',
  done: 'Verified lately',
  report: 'Report',
  submitted: (day: string) => `submitted ${day}`,
  verified: (day: string) => `verified ${day}`,
  supporting: (lead: string) => `supporting ${lead}`,
  emptyTitle: 'Nothing to report just now',
  empty: 'What falls due or is returned will appear here.',
  emptyNext: (day: string, title: string) => `Next: ${title}, due ${day}.`,
  noDivision: 'Your account belongs to no division yet. Ask the administrator to set it.',
}
