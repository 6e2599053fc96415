/** What people are told of deadlines: in the program, by mail and in the group chat. */

import {
  type Cause,
  type Delivery,
  type Errand,
  type Matter,
  type Rung,
  rungs,
  type Silence,
} from '../domain/office/message.ts'
import { weekdayOf } from '../domain/time/day.ts'
import * as link from './link.ts'
import { figure, plural } from './number.ts'
import * as occurrence from './occurrence.ts'
import * as time from './time.ts'

type Wording = Readonly<Record<Cause, (days: number) => string>>

const inChinese: Wording = {
  soon: (days) => `还有 ${days} 天`,
  last: (days) => (days === 0 ? '今天截止' : '截止前最后一个工作日'),
  returned: () => '公开办已退回，请补正后重新提交',
  overdue: (days) => (days < 0 ? `已逾期 ${-days} 天` : '已过时限'),
  missed: (days) => `本期尚未提交，已过 ${-days} 天`,
}

const inEnglish: Wording = {
  soon: (days) => `${plural(days, 'day')} left`,
  last: (days) => (days === 0 ? 'due today' : 'last working day before it is due'),
  returned: () => 'returned by the disclosure office; please correct and submit again',
  overdue: (days) => (days < 0 ? `${plural(-days, 'day')} overdue` : 'past its deadline'),
  missed: (days) => `not submitted for this period, which ended ${plural(-days, 'day')} ago`,
}

export const zh = {
  title: '消息',
  lead: '提醒、催办和督办每个工作日汇总一次，同一事项提交后不再提醒。',
  leadAll: '发给每个人的消息，以及是否送达。',
  own: '我的消息',
  all: '全部消息',
  empty: '还没有消息。有事项临近截止、被退回或者逾期时，会在这里告诉您。',
  emptyAll: '还没有发出过消息。有事项临近截止、被退回或者逾期时，系统会在工作日定时发出。',
  group: '工作群',
  when: '日期',
  who: '收件人',
  what: '内容',
  delivery: '送达情况',
  inProgram: '系统内',
  rung: { remind: '提醒', nudge: '催办', supervise: '督办' } satisfies Record<Rung, string>,
  channel: { mail: '邮件', webhook: '群机器人' } satisfies Record<Delivery['channel'], string>,
  outcome: {
    pending: '正在发送',
    sent: '邮件服务器已收下',
    failed: '发送失败',
    unknown: '发送时系统中断，是否送达不明',
  } satisfies Record<Delivery['outcome'], string>,
  due: (day: string) => `${time.zh.when(day)} 截止`,
  reason: ({ cause, days, clock }: Matter) =>
    clock ? occurrence.zh.minutesLeft(clock.minutesLeft) : inChinese[cause](days),
  errand: (errand: Errand) => errandInChinese(errand),
  /** 梳理并公开行政规范性文件（第三季度） */
  name: (matter: Pick<Matter, 'title' | 'key' | 'event'>) =>
    `${matter.title}（${occurrence.zh.label(matter)}）`,
  silence: (division: string, { count }: Silence) =>
    `${division}：从未填报，已到填报期的 ${count} 项一项也没有报过`,
  silences: '从未填报的处室',
  /** 3 项：督办 1、催办 2 */
  summary: (matters: readonly Matter[], errands: readonly Errand[] = []): string =>
    [
      ...(matters.length > 0 ? [`${matters.length} 项：${counts(matters, zh.rung).join('、')}`] : []),
      ...(errands.length > 0 ? [`待办 ${errands.length} 项`] : []),
    ].join('；'),
  supervision: '督办单',
  feed: '政务公开待办',
  subject: (day: string, count: number) => `要点：${time.zh.when(day)} 有 ${count} 项待办需要处理`,
  groupSubject: (day: string, count: number) => `要点：${time.zh.when(day)} 政务公开任务提醒（${count} 项）`,
  greeting: (name: string, day: string) =>
    `${name}，您好：\n\n今天（${time.zh.inProse(day)}，${time.zh.weekday(weekdayOf(day))}）以下政务公开任务需要处理。`,
  closing: '事项提交后不再提醒。本邮件由系统自动发出，请勿回复。',
  testSubject: '要点：测试邮件',
  testText: (address: string) => `收到这封邮件，说明要点系统可以给您发送提醒。\n${address}`,
}

const { when } = time.en

export const en: typeof zh = {
  title: 'Messages',
  lead: 'Reminders, nudges and supervision are sent together, once each working day. They stop as soon as something is submitted.',
  leadAll: 'The messages sent to everyone, and whether they arrived.',
  own: 'My messages',
  all: 'All messages',
  empty:
    'No messages yet. When something is about to fall due, is returned or is overdue, you will be told here.',
  emptyAll:
    'No messages have been sent yet. When something is about to fall due, is returned or is overdue, they are sent on working days.',
  group: 'Group chat',
  when: 'Date',
  who: 'Recipient',
  what: 'Content',
  delivery: 'Delivery',
  inProgram: 'shown here',
  rung: { remind: 'Reminder', nudge: 'Nudge', supervise: 'Supervision' },
  channel: { mail: 'email', webhook: 'group chat' },
  outcome: {
    pending: 'being sent',
    sent: 'accepted by the server',
    failed: 'failed',
    unknown: 'interrupted while sending; it may or may not have arrived',
  },
  due: (day) => `due ${when(day)}`,
  reason: ({ cause, days, clock }) =>
    clock ? occurrence.en.minutesLeft(clock.minutesLeft) : inEnglish[cause](days),
  errand: (errand) => errandInEnglish(errand),
  name: (matter) => `${matter.title} (${occurrence.en.label(matter)})`,
  silence: (division, { count }) =>
    `${division}: has never reported; ${plural(count, 'item')} already open for reporting`,
  silences: 'Divisions that have never reported',
  summary: (matters, errands = []) =>
    [
      ...(matters.length > 0
        ? [`${plural(matters.length, 'item')}: ${counts(matters, en.rung).join(', ')}`]
        : []),
      ...(errands.length > 0 ? [`${plural(errands.length, 'other matter')}`] : []),
    ].join('; '),
  supervision: 'Supervision form',
  feed: 'Open-government tasks',
  subject: (day, count) => `yaodian: ${plural(count, 'task')} for you on ${when(day)}`,
  groupSubject: (day, count) => `yaodian: open-government tasks, ${when(day)} (${figure(count)})`,
  greeting: (name, day) =>
    `Dear ${name},\n\nThe following open-government tasks need your attention today (${time.en.weekday(weekdayOf(day))}, ${when(day)}).`,
  closing:
    'Reminders stop once something is submitted. This message was sent automatically; please do not reply.',
  testSubject: 'yaodian: test email',
  testText: (address) => `This email shows that yaodian can send you reminders.\n${address}`,
}

function errandInChinese(errand: Errand): string {
  if (errand.kind === 'links') return link.zh.errand(errand.count, errand.year)
  if (errand.kind !== 'application') {
    const queue = errand.kind === 'verify' ? '待核验' : '待答复的延期申请'
    return `${queue} ${errand.count} 件（${errand.year}年要点）`
  }
  const { number, request, cause, dueOn, workdays } = errand
  const name = `依申请公开 ${number} ${request}`
  if (cause === 'lapsed') return `${name}：申请人到 ${dueOn} 没有补正或缴费，请决定是否不再处理`
  if (cause === 'overdue') return `${name}：${dueOn} 到期，已逾期 ${-workdays} 个工作日`
  return `${name}：${dueOn} 到期，${workdays === 0 ? '今天是最后一天' : `还有 ${workdays} 个工作日`}`
}

function errandInEnglish(errand: Errand): string {
  if (errand.kind === 'links') return link.en.errand(errand.count, errand.year)
  if (errand.kind !== 'application') {
    const queue = errand.kind === 'verify' ? 'submission to verify' : 'extension request to answer'
    const several = errand.kind === 'verify' ? 'submissions to verify' : 'extension requests to answer'
    return `${plural(errand.count, queue, several)} (plan of ${errand.year})`
  }
  const { number, request, cause, dueOn, workdays } = errand
  const name = `Application ${number} ${request}`
  if (cause === 'lapsed')
    return `${name}: the applicant had neither corrected nor paid by ${when(dueOn)}; please decide whether to stop processing it`
  if (cause === 'overdue') return `${name}: due ${when(dueOn)}, ${plural(-workdays, 'working day')} overdue`
  return `${name}: due ${when(dueOn)}, ${workdays === 0 ? 'today is the last day' : `${plural(workdays, 'working day')} left`}`
}

/** Of each rung, the highest first. */
function counts(matters: readonly Matter[], names: Readonly<Record<Rung, string>>): string[] {
  return rungs
    .map((rung) => ({ rung, count: matters.filter((matter) => matter.rung === rung).length }))
    .filter(({ count }) => count > 0)
    .map(({ rung, count }) => `${names[rung]} ${count}`)
    .reverse()
}
