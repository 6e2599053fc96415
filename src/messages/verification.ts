export const zh = {
  title: '核验',
  lead: (count: number) => `${count} 项等待核验，先提交的在前。`,
  queue: '待核验',
  submitted: (name: string, day: string) => `${name} ${day} 提交`,
  late: (days: number) => `逾期 ${days} 天提交`,
  accept: '核验通过，销号',
  unproved: '没有经过保密审查的佐证材料，不能销号。请记明审查人，或退回并说明需要补充什么。',
  reason: '退回理由',
  reasonHint: '写明缺什么、怎样补。处室会在待办中看到。',
  returnIt: '退回',
  emptyTitle: '没有等待核验的事项',
  empty: '处室提交后会出现在这里。',
  toMonitor: '去看监测',
}

export const en: typeof zh = {
  title: 'Verify',
  lead: (count: number) => `${count} to verify, first submitted first.`,
  queue: 'To verify',
  submitted: (name: string, day: string) => `submitted by ${name}, ${day}`,
  late: (days: number) => (days === 1 ? 'submitted 1 day late' : `submitted ${days} days late`),
  accept: 'Accept',
  unproved:
    'There is no evidence that passed the secrecy review, so it cannot be accepted. Note the review, or return it and say what is needed.',
  reason: 'Reason for returning',
  reasonHint: 'What is missing and how to mend it. The division sees it among its tasks.',
  returnIt: 'Return',
  emptyTitle: 'Nothing to verify',
  empty: 'What divisions submit will appear here.',
  toMonitor: 'See the monitor',
}
