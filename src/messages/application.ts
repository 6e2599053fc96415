/** One application (依申请公开): what was asked, how far it has come, and what may be done next. */

import type { Stage, StageKind, WaitingStage } from '../domain/application/application.ts'
import type { Remark } from '../domain/application/standing.ts'
import { zh as names, en as namesInEnglish } from './application-names.ts'

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

const remarksInEnglish: RemarkWords = {
  'correction-late': ({ day }) =>
    `The correction was asked for after ${day}, later than seven working days (Regulations, art. 30).`,
  'correction-overdue': ({ day }) =>
    `No correction came by ${day}. Without good reason it need not be handled any more (Regulations, art. 30).`,
  'fee-overdue': ({ day }) => `The fee was not paid by ${day}: it need not be handled any more.`,
  'thirdParty-silent': ({ day }) =>
    `The third party said nothing by ${day}: this body decides, and the clock runs again (Regulations, art. 32).`,
  'agency-silent': ({ day }) =>
    `The other agency said nothing by ${day}, which counts as consent; the clock runs again (Regulations, art. 34).`,
  'answered-late': ({ workdays }) =>
    `Answered ${workdays === 1 ? 'one working day' : `${workdays} working days`} late.`,
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
  correction: ({ until }) => `Correction asked for, by ${until}`,
  consultation: ({ party, name }) => `Opinion asked for: ${namesInEnglish.parties[party]}, ${name}`,
  extension: ({ workdays, reason }) => `Extended by ${workdays} working days: ${reason}`,
  fee: () => 'Notice of a fee',
  review: ({ note }) => (note === '' ? 'Reviewed' : `Reviewed: ${note}`),
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
  numberHint: 'Leave it blank and the program gives one, such as 2021-007; it never changes.',
  receivedOn: 'Received on',
  receivedHint:
    'In person, that day; signed mail, the day it was signed for; ordinary mail, internet and fax, the day both sides confirmed (Regulations, art. 31).',
  channel: 'Came by',
  applicantKind: 'Kind of applicant',
  applicant: 'Applicant',
  applicantHint: 'The name. Numbers of identity papers are not kept.',
  request: 'Information asked for',
  requestHint: 'Its name, its number, or what it can be found by.',
  division: 'Handled by',
  noDivision: 'not decided',
  due: 'Answer due',
  latest: 'at the latest',
  workdaysLeft: (days) =>
    days === 0 ? 'today is the last day' : days === 1 ? '1 working day left' : `${days} working days left`,
  workdaysLate: (days) => (days === 1 ? '1 working day late' : `${days} working days late`),
  used: (days) => (days === 1 ? 'took 1 working day' : `took ${days} working days`),
  stopped: {
    correction: (until) => `Waiting for a correction, by ${until}. Twenty working days begin anew with it.`,
    fee: (until) => `Waiting for the fee, by ${until}. Twenty working days begin anew the day after.`,
  },
  paused: (until) =>
    `An opinion is asked for, by ${until}, and that time is not counted. The day shown is the latest; it comes earlier with the opinion.`,
  estimated: 'estimate',
  answered: (day) => `Answered on ${day}`,
  inTime: 'in time',
  settled: { inTime: 'Answered', late: 'Answered late' },
  correctBy: (day) =>
    `If it is unclear, a correction has to be asked for by ${day}, once (within seven working days, art. 30).`,
  remark: wording(remarksInEnglish),
  course: 'What was done',
  received: (channel) => `Received (${channel})`,
  told: telling(stagesInEnglish),
  came: {
    correction: (day) => `Correction received on ${day}: the clock began anew`,
    consultation: (day) => `Opinion received on ${day}: the clock runs again`,
    fee: (day) => `Paid on ${day}: the clock began anew`,
  },
  waiting: (until) => `Waiting, until ${until}`,
  end: { correction: 'Correction received', consultation: 'Opinion received', fee: 'Fee paid' },
  endedOn: {
    correction: 'Correction received on',
    consultation: 'Opinion received on',
    fee: 'Fee paid on',
  },
  remove: 'Remove',
  removeTitle: (stage) => `Remove “${stage}”`,
  removeReason: 'Why it is removed',
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
      'Tell the applicant once what to correct and by when; the clock begins anew with the correction (Regulations, art. 30).',
    consultation:
      'Third parties and other agencies have fifteen working days, which are not counted (Regulations, art. 32–34).',
    extension:
      'Before the time is over, agreed by the head of the disclosure office and told to the applicant: twenty working days at most, once (Regulations, art. 33).',
    fee: 'Where the number of applications goes clearly beyond reason (Regulations, art. 42); to be paid within twenty working days.',
    review: 'Reviewed by law before disclosure (Regulations, art. 17).',
    answer: 'Each application has one result; partly disclosed goes before all others.',
  },
  on: {
    correction: 'Asked on',
    consultation: 'Sent on',
    extension: 'Agreed on',
    fee: 'Notice on',
    review: 'Reviewed on',
    answer: 'Answered on',
  },
  until: 'To be corrected by',
  party: 'Whose opinion',
  partyName: 'Name',
  workdays: 'Working days more',
  reason: 'Reason',
  note: 'Note',
  outcome: 'Result',
  choose: 'Choose one',
}

function wording(words: RemarkWords) {
  return (remark: Remark): string => (words[remark.kind] as (remark: Remark) => string)(remark)
}

function telling(words: StageWords) {
  return (stage: Stage): string => (words[stage.kind] as (stage: Stage) => string)(stage)
}
