import { figure, plural } from './number.ts'
import * as time from './time.ts'

export const zh = {
  title: '核验',
  lead: (count: number) => `${figure(count)} 项等待核验，先提交的在前。`,
  queue: '待核验',
  submitted: (name: string, day: string) => `${name} ${time.zh.when(day)} 提交`,
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
  lead: (count) => `${figure(count)} waiting for verification, first submitted first.`,
  queue: 'To be verified',
  submitted: (name, day) => `submitted by ${name} on ${time.en.when(day)}`,
  late: (days) => `submitted ${plural(days, 'day')} late`,
  accept: 'Accept',
  unproved:
    'There is no evidence that has passed the secrecy review, so this cannot be accepted. Name the reviewer, or return it and say what is needed.',
  reason: 'Reason for returning it',
  reasonHint: 'Say what is missing and how to put it right. The division will see this in its tasks.',
  returnIt: 'Return',
  emptyTitle: 'Nothing to verify',
  empty: 'What divisions submit will appear here.',
  toMonitor: 'Go to the monitor',
}
