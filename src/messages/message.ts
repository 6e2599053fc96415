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
import * as occurrence from './occurrence.ts'

type Wording = Readonly<Record<Cause, (days: number) => string>>

const inChinese: Wording = {
  soon: (days) => `还有 ${days} 天`,
  last: (days) => (days === 0 ? '今天截止' : '截止前最后一个工作日'),
  returned: () => '公开办已退回，请补正后重新提交',
  overdue: (days) => (days < 0 ? `已逾期 ${-days} 天` : '已过时限'),
  missed: (days) => `本期尚未提交，已过 ${-days} 天`,
}

const inEnglish: Wording = {
  soon: (days) => (days === 1 ? '1 day left' : `${days} days left`),
  last: (days) => (days === 0 ? 'due today' : 'last working day before it is due'),
  returned: () => 'returned by the office: correct it and submit again',
  overdue: (days) => (days === 0 ? 'past its time' : days === -1 ? '1 day overdue' : `${-days} days overdue`),
  missed: (days) => `this period is ${-days} ${days === -1 ? 'day' : 'days'} past and not submitted`,
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
    sent: '已送达服务器',
    failed: '发送失败',
    unknown: '发送时程序中断，是否送达不明',
  } satisfies Record<Delivery['outcome'], string>,
  due: (day: string) => `${day} 截止`,
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
  subject: (day: string, count: number) => `要点：${day} 有 ${count} 项待办需要处理`,
  groupSubject: (day: string, count: number) => `要点：${day} 政务公开任务提醒（${count} 项）`,
  greeting: (name: string, day: string) =>
    `${name}，您好：\n\n今天（${day}，周${'一二三四五六日'.charAt(weekdayOf(day) - 1)}）以下政务公开任务需要处理。`,
  closing: '事项提交后不再提醒。本邮件由系统自动发出，请勿回复。',
  testSubject: '要点：测试邮件',
  testText: (address: string) => `收到这封邮件，说明要点系统可以给您发送提醒。\n${address}`,
}

export const en: typeof zh = {
  title: 'Messages',
  lead: 'Reminders come together once a working day, and stop with the submission.',
  leadAll: 'What everybody was sent, and whether it arrived.',
  own: 'Mine',
  all: 'Everybody’s',
  empty: 'No messages yet. What falls due, is returned or is overdue will be told here.',
  emptyAll: 'Nothing was sent yet. What falls due, is returned or is overdue will be sent on working days.',
  group: 'Group chat',
  when: 'Day',
  who: 'To',
  what: 'About',
  delivery: 'Delivery',
  inProgram: 'in the program',
  rung: { remind: 'Reminder', nudge: 'Nudge', supervise: 'Supervision' },
  channel: { mail: 'mail', webhook: 'group robot' },
  outcome: {
    pending: 'being sent',
    sent: 'taken by the server',
    failed: 'failed',
    unknown: 'the program stopped while sending; it may or may not have arrived',
  },
  due: (day) => `due ${day}`,
  reason: ({ cause, days, clock }) =>
    clock ? occurrence.en.minutesLeft(clock.minutesLeft) : inEnglish[cause](days),
  errand: (errand) => errandInEnglish(errand),
  name: (matter) => `${matter.title} (${occurrence.en.label(matter)})`,
  silence: (division, { count }) => `${division}: has never answered; due or begun: ${count}`,
  silences: 'Divisions that have never answered',
  summary: (matters, errands = []) =>
    [
      ...(matters.length > 0 ? [`${matters.length}: ${counts(matters, en.rung).join(', ')}`] : []),
      ...(errands.length > 0 ? [`${errands.length} more to do`] : []),
    ].join('; '),
  supervision: 'Supervision form',
  feed: 'Open-government tasks',
  subject: (day, count) => `yaodian: ${count === 1 ? '1 task needs' : `${count} tasks need`} you, ${day}`,
  groupSubject: (day, count) => `yaodian: ${count} open-government ${count === 1 ? 'task' : 'tasks'}, ${day}`,
  greeting: (name, day) => `Hello ${name},\n\nthese open-government tasks need you today, ${day}.`,
  closing: 'Reminders stop with the submission. This message was sent by the program; please do not reply.',
  testSubject: 'yaodian: test mail',
  testText: (address) => `This mail shows that the program can send you reminders.\n${address}`,
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
    const queue = errand.kind === 'verify' ? 'To verify' : 'Extensions to answer'
    return `${queue}, ${errand.year}: ${errand.count}`
  }
  const { number, request, cause, dueOn, workdays } = errand
  const name = `Application ${number} ${request}`
  if (cause === 'lapsed') return `${name}: neither corrected nor paid by ${dueOn}; decide whether to go on`
  if (cause === 'overdue') return `${name}: due ${dueOn}, ${-workdays} working days late`
  return `${name}: due ${dueOn}, ${workdays === 0 ? 'today is the last day' : `${workdays} working days left`}`
}

/** Of each rung, the highest first. */
function counts(matters: readonly Matter[], names: Readonly<Record<Rung, string>>): string[] {
  return rungs
    .map((rung) => ({ rung, count: matters.filter((matter) => matter.rung === rung).length }))
    .filter(({ count }) => count > 0)
    .map(({ rung, count }) => `${names[rung]} ${count}`)
    .reverse()
}
