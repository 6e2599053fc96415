/** One application (依申请公开): what was asked, how far it has come, and what may be done next. */

import type { Stage, StageKind, WaitingStage } from '../domain/application/application.ts'
import type { Remark } from '../domain/application/standing.ts'
import { zh as names, en as namesInEnglish } from './application-names.ts'
import { plural } from './number.ts'
import * as time from './time.ts'

type RemarkWords = { readonly [Kind in Remark['kind']]: (remark: Extract<Remark, { kind: Kind }>) => string }
type StageWords = { readonly [Kind in StageKind]: (stage: Extract<Stage, { kind: Kind }>) => string }
type WaitingKind = WaitingStage['kind']

const remarksInChinese: RemarkWords = {
  'correction-late': ({ day }) => `告知补正晚于 ${day}，超过了七个工作日（条例第三十条）。`,
  'correction-overdue': ({ day }) =>
    `申请人到 ${day} 没有补正。无正当理由的，可以不再处理，结果为“逾期不补正”（条例第三十条）。`,
  'fee-overdue': ({ day }) => `申请人到 ${day} 没有缴费，可以不再处理，结果为“逾期未缴纳费用”。`,
  'thirdParty-silent': ({ day }) =>
    `第三方到 ${day} 没有答复，由本机关决定是否公开，计时已恢复（条例第三十二条）。`,
  'agency-silent': ({ day }) =>
    `被征求意见的机关到 ${day} 没有答复，视为同意公开，计时已恢复（条例第三十四条）。`,
  'answered-late': ({ workdays }) => `答复晚了 ${workdays} 个工作日。`,
}

const { when } = time.en

const remarksInEnglish: RemarkWords = {
  'correction-late': ({ day }) =>
    `The correction was asked for after ${when(day)}, later than the seven working days allowed (Regulations, art. 30).`,
  'correction-overdue': ({ day }) =>
    `No correction came by ${when(day)}. Without good reason for that, it need not be processed any further; the outcome is then “not corrected in time” (Regulations, art. 30).`,
  'fee-overdue': ({ day }) =>
    `The fee was not paid by ${when(day)}. It need not be processed any further; the outcome is then “fee not paid in time”.`,
  'thirdParty-silent': ({ day }) =>
    `The third party had not answered by ${when(day)}: this body decides whether to disclose, and the clock is running again (Regulations, art. 32).`,
  'agency-silent': ({ day }) =>
    `The agency consulted had not answered by ${when(day)}, which counts as consent; the clock is running again (Regulations, art. 34).`,
  'answered-late': ({ workdays }) => `Answered ${plural(workdays, 'working day')} late.`,
}

const stagesInChinese: StageWords = {
  correction: ({ until }) => `告知补正，限 ${until} 前`,
  consultation: ({ party, name }) => `征求${names.parties[party]}意见：${name}`,
  extension: ({ workdays, reason }) => `延期 ${workdays} 个工作日：${reason}`,
  fee: () => '发出收费通知',
  review: ({ note }) => (note === '' ? '公开审查' : `公开审查：${note}`),
  answer: ({ outcome, note }) => `答复：${[names.outcomes[outcome], note].filter(Boolean).join('。')}`,
}

const stagesInEnglish: StageWords = {
  correction: ({ until }) => `Correction asked for, by ${when(until)}`,
  consultation: ({ party, name }) =>
    `Opinion asked of ${name} (${namesInEnglish.parties[party].toLowerCase()})`,
  extension: ({ workdays, reason }) => `Extended by ${plural(workdays, 'working day')}: ${reason}`,
  fee: () => 'Fee notice sent',
  review: ({ note }) => (note === '' ? 'Reviewed for disclosure' : `Reviewed for disclosure: ${note}`),
  answer: ({ outcome, note }) =>
    `Answered: ${[namesInEnglish.outcomes[outcome], note].filter(Boolean).join('. ')}`,
}

export const zh = {
  enter: '登记申请',
  edit: '修改登记',
  number: '编号',
  numberHint: '留空由系统编号，例如 2021-007；登记后不再改。',
  receivedOn: '收到日期',
  receivedHint:
    '当面提交的为提交之日；邮寄签收的为签收之日；平常信函、网络、传真为双方确认之日（条例第三十一条）。',
  channel: '提交方式',
  applicantKind: '申请人类型',
  applicant: '申请人',
  applicantHint: '姓名或名称。证件号码不登记。',
  request: '所需信息',
  requestHint: '信息的名称、文号，或便于查询的特征描述。',
  division: '承办处室',
  noDivision: '未定',
  due: '答复期限',
  latest: '最迟',
  workdaysLeft: (days: number) => (days === 0 ? '今天是最后一天' : `还有 ${days} 个工作日`),
  workdaysLate: (days: number) => `已逾期 ${days} 个工作日`,
  used: (days: number) => `用时 ${days} 个工作日`,
  stopped: {
    correction: (until: string) => `等申请人补正，限 ${until} 前。收到后重新计算二十个工作日。`,
    fee: (until: string) => `等申请人缴费，限 ${until} 前。缴清次日起重新计算二十个工作日。`,
  },
  paused: (until: string) =>
    `正在征求意见，限 ${until} 前，这段时间不计入期限。这里的日期按最晚收到意见计算，收到后会提前。`,
  estimated: '估算',
  answered: (day: string) => `${day} 已答复`,
  inTime: '按期',
  settled: { inTime: '已答复', late: '逾期答复' },
  correctBy: (day: string) => `内容不明确的，要在 ${day} 前一次性告知补正（七个工作日内，条例第三十条）。`,
  remark: wording(remarksInChinese),
  course: '办理经过',
  received: (channel: string) => `收到申请（${channel}）`,
  told: telling(stagesInChinese),
  came: {
    correction: (day: string) => `${day} 收到补正，期限重新起算`,
    consultation: (day: string) => `${day} 收到意见，恢复计时`,
    fee: (day: string) => `${day} 缴清，期限重新起算`,
  } as Record<WaitingKind, (day: string) => string>,
  waiting: (until: string) => `等待中，限 ${until} 前`,
  end: { correction: '登记收到补正', consultation: '登记收到意见', fee: '登记缴清' } as Record<
    WaitingKind,
    string
  >,
  endedOn: { correction: '收到补正的日期', consultation: '收到意见的日期', fee: '缴清的日期' } as Record<
    WaitingKind,
    string
  >,
  remove: '撤销',
  removeTitle: (stage: string) => `撤销“${stage}”`,
  removeReason: '为什么撤销',
  next: '下一步',
  begin: {
    correction: '告知补正',
    consultation: '征求意见',
    extension: '延期',
    fee: '收费',
    review: '审核',
    answer: '答复',
  } as Record<StageKind, string>,
  hint: {
    correction: '一次性告知需要补正的事项和合理的补正期限；期限自收到补正之日起重新计算（条例第三十条）。',
    consultation:
      '第三方和其他机关应在十五个工作日内提出意见，这段时间不计入答复期限（条例第三十二至三十四条）。',
    extension:
      '期限届满前，经政府信息公开工作机构负责人同意并告知申请人，最长二十个工作日，只有一次（条例第三十三条）。',
    fee: '申请的数量、频次明显超过合理范围的，可以收取信息处理费（条例第四十二条）；申请人应在二十个工作日内缴纳。',
    review: '公开前依法审查（条例第十七条）。',
    answer: '每件只记一种结果；区分处理的记“部分公开”，不计其他情形。',
  } as Record<StageKind, string>,
  on: {
    correction: '告知日期',
    consultation: '发出日期',
    extension: '同意延期的日期',
    fee: '通知日期',
    review: '审核日期',
    answer: '答复日期',
  } as Record<StageKind, string>,
  until: '补正期限',
  party: '征求谁的意见',
  partyName: '名称',
  workdays: '延长几个工作日',
  reason: '理由',
  note: '说明',
  outcome: '办理结果',
  choose: '请选择',
}

export const en: typeof zh = {
  enter: 'Enter an application',
  edit: 'Edit the entry',
  number: 'Number',
  numberHint: 'Leave it blank to have one assigned, such as 2021-007. It cannot be changed later.',
  receivedOn: 'Received on',
  receivedHint:
    'In person: the day it was handed in. Signed-for post: the day it was signed for. Ordinary post, internet and fax: the day both sides confirmed (Regulations, art. 31).',
  channel: 'Submitted by',
  applicantKind: 'Type of applicant',
  applicant: 'Applicant',
  applicantHint: 'The name only. Do not enter numbers of identity papers.',
  request: 'Information requested',
  requestHint: 'Its name or document number, or a description by which it can be found.',
  division: 'Handling division',
  noDivision: 'not set',
  due: 'Answer due',
  latest: 'at the latest',
  workdaysLeft: (days) => (days === 0 ? 'today is the last day' : `${plural(days, 'working day')} left`),
  workdaysLate: (days) => `${plural(days, 'working day')} overdue`,
  used: (days) => `took ${plural(days, 'working day')}`,
  stopped: {
    correction: (until) =>
      `Waiting for the applicant’s correction, by ${when(until)}. The twenty working days start again when it arrives.`,
    fee: (until) =>
      `Waiting for the applicant’s payment, by ${when(until)}. The twenty working days start again the day after it is paid.`,
  },
  paused: (until) =>
    `An opinion has been asked for, by ${when(until)}; that time does not count. The date shown assumes that it comes on the last day; if it comes sooner, the date moves forward.`,
  estimated: 'estimate',
  answered: (day) => `answered on ${when(day)}`,
  inTime: 'on time',
  settled: { inTime: 'Answered', late: 'Answered late' },
  correctBy: (day) =>
    `If the request is unclear, a correction must be asked for by ${when(day)}, all in one notice (within seven working days; Regulations, art. 30).`,
  remark: wording(remarksInEnglish),
  course: 'Steps so far',
  received: (channel) => `Received (${channel.toLowerCase()})`,
  told: telling(stagesInEnglish),
  came: {
    correction: (day) => `Correction received on ${when(day)}; the clock started again`,
    consultation: (day) => `Opinion received on ${when(day)}; the clock is running again`,
    fee: (day) => `Fee paid on ${when(day)}; the clock started again`,
  },
  waiting: (until) => `Waiting, until ${when(until)}`,
  end: { correction: 'Record the correction', consultation: 'Record the opinion', fee: 'Record the payment' },
  endedOn: {
    correction: 'Correction received on',
    consultation: 'Opinion received on',
    fee: 'Fee paid on',
  },
  remove: 'Undo',
  removeTitle: (stage) => `Undo “${stage}”`,
  removeReason: 'Why it is undone',
  next: 'Next step',
  begin: {
    correction: 'Ask for a correction',
    consultation: 'Ask for an opinion',
    extension: 'Extend',
    fee: 'Charge a fee',
    review: 'Review',
    answer: 'Answer',
  },
  hint: {
    correction:
      'Tell the applicant once, in one notice, what to correct and by when. The clock starts again when the correction arrives (Regulations, art. 30).',
    consultation:
      'Third parties and other agencies have fifteen working days, which do not count towards the time limit (Regulations, art. 32–34).',
    extension:
      'Before the time limit is up, agreed by the head of the disclosure office and notified to the applicant: up to twenty working days, once only (Regulations, art. 33).',
    fee: 'A processing fee may be charged where the number or frequency of applications is clearly beyond reason (Regulations, art. 42); it is to be paid within twenty working days.',
    review: 'Review required by law before disclosure (Regulations, art. 17).',
    answer:
      'Each application has one outcome. If only part is disclosed, record “Partly disclosed” and nothing else.',
  },
  on: {
    correction: 'Notified on',
    consultation: 'Sent on',
    extension: 'Agreed on',
    fee: 'Notified on',
    review: 'Reviewed on',
    answer: 'Answered on',
  },
  until: 'To be corrected by',
  party: 'Whose opinion',
  partyName: 'Name',
  workdays: 'Additional working days',
  reason: 'Reason',
  note: 'Note',
  outcome: 'Outcome',
  choose: 'Choose one',
}

function wording(words: RemarkWords) {
  return (remark: Remark): string => (words[remark.kind] as (remark: Remark) => string)(remark)
}

function telling(words: StageWords) {
  return (stage: Stage): string => (words[stage.kind] as (stage: Stage) => string)(stage)
}
