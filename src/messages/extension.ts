/** Extension (延期) and waiver (不适用、中止) of an occurrence. */
import { agree, plural } from './number.ts'
import * as time from './time.ts'

export const zh = {
  title: '延期',
  asked: (day: string) => `申请延至 ${time.zh.when(day)}`,
  waiting: '等待答复',
  granted: '同意',
  declined: '不同意',
  ask: '申请延期',
  askHint: '应在截止日期之前申请；未获同意的，仍按原定日期考核。原定日期会保留。',
  dueOn: '新的截止日期',
  reason: '延期理由',
  reasonHint: '写明为什么延期、目前办到哪一步。',
  send: '提交申请',
  answer: '答复意见',
  answerHint: '不同意的要写明理由。',
  grant: '同意延期',
  decline: '不同意',
  queue: '延期申请',
  queueLead: (count: number) => `${count} 项延期申请等待答复。`,
  waiver: '不适用',
  waive: '标为不适用或中止',
  waiveHint: '不再要求办理本期：既不算完成，也不算逾期。理由会留痕。',
  waiverReason: '理由',
  waiveNow: '标为不适用',
  resume: '恢复办理',
}

export const en: typeof zh = {
  title: 'Extension',
  asked: (day) => `asked for until ${time.en.when(day)}`,
  waiting: 'waiting for an answer',
  granted: 'granted',
  declined: 'declined',
  ask: 'Ask for an extension',
  askHint:
    'Ask before the due date. Without a grant, work is judged by the original date. The original date is always kept on record.',
  dueOn: 'New due date',
  reason: 'Reason',
  reasonHint: 'Say why more time is needed and how far the work has got.',
  send: 'Send request',
  answer: 'Answer',
  answerHint: 'Give a reason if you decline.',
  grant: 'Grant',
  decline: 'Decline',
  queue: 'Extension requests',
  queueLead: (count) =>
    `${plural(count, 'extension request')} ${agree(count, 'is', 'are')} waiting for an answer.`,
  waiver: 'Waiver',
  waive: 'Waive or discontinue',
  waiveHint:
    'This occurrence is then no longer required: it counts neither as done nor as overdue. The reason is kept in the history.',
  waiverReason: 'Reason',
  waiveNow: 'Waive',
  resume: 'Resume',
}
