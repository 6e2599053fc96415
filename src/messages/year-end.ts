/** The year-end summary (年终总结) as the program drafts it: every number in it is counted from records. */
import type { EvidenceKind } from '../domain/evidence.ts'
import type { Problem } from '../domain/year-end/facts.ts'
import type { Theme } from '../domain/year-end/theme.ts'
import { agree, figure, plural } from './number.ts'
import * as time from './time.ts'

export const zh = {
  name: '年终总结',
  fileName: (year: number) => `${year}年政务公开工作总结`,
  title: (office: string, year: number) => `${office}\n${year}年政务公开工作总结`,
  draft: (day: string) => `（代拟稿，待审；数据截至${time.zh.inProse(day)}）`,
  opening: (office: string, year: number, planTitle: string) =>
    `${year}年，${office}按照《${planTitle}》部署，逐项分解任务、明确时限、跟踪问效，推动政务公开各项工作落实。`,
  figures: (tasks: number, due: number, verified: number, completion: string, onTime: string) =>
    `全年共分解任务${tasks}项，到期应办${due}期，已销号${verified}期，完成率${completion || '无'}，按时率${onTime || '无'}。`,
  compared: (tasks: number, completion: string, onTime: string) =>
    `上年分解任务${tasks}项，完成率${completion || '无'}，按时率${onTime || '无'}。`,
  moved: (tasks: number, completion: number | null, onTime: number | null) =>
    `与上年相比，任务${tasks < 0 ? '减少' : '增加'}${Math.abs(tasks)}项${points('完成率', completion)}${points('按时率', onTime)}。`,
  noLastYear: '上年数据未录入。',
  turn: '现将有关情况总结如下。',
  done: '一、工作开展情况',
  organising: '组织领导与任务分解',
  issued: (day: string) => `要点于${time.zh.inProse(day)}下达。`,
  covered: (clauses: number, covered: number, aside: number) =>
    `原文${clauses}句，${covered}句落实到任务，${aside}句说明理由后搁置。`,
  divisions: (count: number, kept: number) => `任务由${count}个处室牵头办理，全年共${kept}期。`,
  chasing: (nudges: number, returns: number, remarks: number, extensions: number) =>
    `全年催办${nudges}次，核验退回${returns}次，领导批示${remarks}次，同意延期${extensions}次。`,
  themes: {
    disclosure: '主动公开',
    interpretation: '政策解读与回应关切',
    applications: '依申请公开',
    institution: '制度建设与信息管理',
    platform: '平台与新媒体',
    training: '培训、宣传与考核',
  } as Record<Theme, string>,
  noRegister: '依申请公开台账未录入。',
  noApplications: '本年未收到政府信息公开申请，无上年结转。',
  applications: (received: number, carriedIn: number, answered: number, carriedOut: number) =>
    `本年新收政府信息公开申请${received}件，上年结转${carriedIn}件；办结${answered}件，结转下年度继续办理${carriedOut}件。`,
  noTasks: '本年要点没有这方面的任务。',
  published: (count: number) => `其中公开链接${count}份。`,
  figure: {
    tasks: '任务',
    occurrences: '期次',
    due: '到期应办',
    verified: '已销号',
    completion: '完成率',
    onTime: '按时率',
    proofs: '佐证材料',
    links: '公开链接',
    nudges: '催办',
    open: '到期未销号',
    received: '新收申请',
    carriedIn: '上年结转',
    answered: '办结',
    carriedOut: '结转下年',
    lastTasks: '上年任务',
    lastCompletion: '上年完成率',
    lastOnTime: '上年按时率',
  },
  highlights: '工作亮点',
  sectionFigures: (tasks: number, due: number, verified: number) =>
    `分解任务${tasks}项，到期应办${due}期，已销号${verified}期。`,
  noAchievement: '截至目前没有已销号的事项。',
  achievement: (division: string, text: string) => `${division}：${text}`,
  proofs: '佐证材料',
  proofsText: (total: number) => `共收集佐证材料${total}份，其中`,
  proofKinds: {
    link: (count) => `公开链接${count}份`,
    file: (count) => `文件${count}份`,
    number: (count) => `文号${count}份`,
    record: (count) => `文字记录${count}份`,
  } as Record<EvidenceKind, (count: number) => string>,
  problemsTitle: '存在问题',
  measuresTitle: '下一步打算',
  openingTitle: '引言',
  problems: '二、存在问题',
  /** a problem in one phrase, as it is quoted with its measure too */
  problemOf: {
    difficulty: (text) => withoutStop(text),
    returned: (text) => `报送材料不合要求（${withoutStop(text)}）`,
  } as Record<Problem['kind'], (text: string) => string>,
  problem: (text: string, divisions: string, count: number) =>
    `${text}。涉及${divisions}，共${count}期未办结。`,
  noProblems: '各处室未报告存在问题，没有因此未办结的事项。',
  measures: '三、下一步打算',
  measure: (text: string, divisions: string, count: number) =>
    `针对“${innerQuotes(text)}”，由${divisions}牵头，逐项明确新的完成时限，办结上述${count}期，并由政务公开办公室跟踪销号。`,
  noMeasures: '继续按要点要求抓好长期任务，做好下一年度任务衔接。',
  openText: (count: number, silent: number, divisions: string) =>
    `到期未销号事项共${count}期，其中从未填报${silent}期，涉及${divisions}，详见附件。`,
  silentMeasure: (divisions: string) =>
    `由政务公开办公室督促${divisions}限期填报，逐期补齐佐证材料，并将填报情况纳入考核。`,
  step: {
    drafted: (name: string) => `拟稿：${name}`,
    reviewed: (name: string) => `核稿：${name}`,
    signed: (name: string) => `签发：${name}`,
  },
  space: '　',
  signedBy: (trail: string) => `（${trail}）`,
  divisionsAnnex: (year: number) => `${year}年各处室任务落实情况`,
  openAnnex: (year: number) => `${year}年到期未销号事项及原因`,
  newDay: '新的时限',
  noNewDay: '待定',
  stop: '。',
  comma: '，',
}

export const en: typeof zh = {
  name: 'Year-end summary',
  fileName: (year) => `Year-end summary ${year}`,
  title: (office, year) => `${office}\nSummary of open-government work in ${year}`,
  draft: (day) => `(Draft for review; figures as of ${time.en.inProse(day)})`,
  opening: (office, year, planTitle) =>
    `In ${year}, ${office} carried out “${planTitle}” by breaking it down into tasks with time limits and following each of them up. `,
  figures: (tasks, due, verified, completion, onTime) =>
    `There were ${plural(tasks, 'task')}; ${plural(due, 'occurrence')} came due and ${figure(verified)} ${agree(verified, 'is', 'are')} verified: completion ${completion || 'none'}, on time ${onTime || 'none'}. `,
  compared: (tasks, completion, onTime) =>
    `The year before there were ${plural(tasks, 'task')}: completion ${completion || 'none'}, on time ${onTime || 'none'}. `,
  moved: (tasks, completion, onTime) =>
    `Compared with the year before: ${signed(tasks)} ${agree(Math.abs(tasks), 'task', 'tasks')}${pointsEn('completion', completion)}${pointsEn('on time', onTime)}. `,
  noLastYear: 'Last year’s figures have not been entered. ',
  turn: 'Details follow.',
  done: '1. Work done',
  organising: 'Organisation and breakdown into tasks',
  issued: (day) => `The plan was issued on ${time.en.inProse(day)}. `,
  covered: (clauses, covered, aside) =>
    `Of its ${plural(clauses, 'clause')}, ${figure(covered)} ${agree(covered, 'was', 'were')} put into tasks and ${figure(aside)} set aside with a reason. `,
  divisions: (count, kept) =>
    `${plural(count, 'division')} led the work, with ${plural(kept, 'occurrence')} over the year. `,
  chasing: (nudges, returns, remarks, extensions) =>
    `There were ${plural(nudges, 'nudge')}, ${plural(returns, 'return')} at verification, ${plural(remarks, 'remark')} by leaders and ${plural(extensions, 'extension')} granted.`,
  themes: {
    disclosure: 'Proactive disclosure',
    interpretation: 'Explaining policy and responding to concerns',
    applications: 'Disclosure on application',
    institution: 'Rules and information management',
    platform: 'Website and new media',
    training: 'Training, publicity and assessment',
  },
  noRegister: 'The register of applications has not been entered. ',
  noApplications: 'No applications were received, and none were carried over from last year. ',
  applications: (received, carriedIn, answered, carriedOut) =>
    `${plural(received, 'application')} ${agree(received, 'was', 'were')} received and ${figure(carriedIn)} carried over from last year; ${figure(answered)} ${agree(answered, 'was', 'were')} answered and ${figure(carriedOut)} carried over to next year. `,
  noTasks: 'This year’s plan has no task of this kind.',
  published: (count) =>
    ` Of these, ${figure(count)} ${agree(count, 'is a published link', 'are published links')}.`,
  figure: {
    tasks: 'Tasks',
    occurrences: 'Occurrences',
    due: 'Come due',
    verified: 'Verified',
    completion: 'Completion',
    onTime: 'On time',
    proofs: 'Evidence',
    links: 'Published links',
    nudges: 'Nudges',
    open: 'Due and not verified',
    received: 'Applications received',
    carriedIn: 'Carried over from last year',
    answered: 'Answered',
    carriedOut: 'Carried over to next year',
    lastTasks: 'Tasks last year',
    lastCompletion: 'Completion last year',
    lastOnTime: 'On time last year',
  },
  highlights: 'Highlights',
  sectionFigures: (tasks, due, verified) =>
    `${plural(tasks, 'task')}, ${plural(due, 'occurrence')} come due, ${figure(verified)} verified.`,
  noAchievement: 'Nothing has been verified so far.',
  achievement: (division, text) => `${division}: ${text}`,
  proofs: 'Evidence',
  proofsText: (total) => `${plural(total, 'piece')} of evidence: `,
  proofKinds: {
    link: (count) => plural(count, 'published link'),
    file: (count) => plural(count, 'file'),
    number: (count) => plural(count, 'document number'),
    record: (count) => plural(count, 'record'),
  },
  problemsTitle: 'Problems',
  measuresTitle: 'Next steps',
  openingTitle: 'Opening',
  problems: '2. Problems',
  problemOf: {
    difficulty: (text) => withoutStop(text),
    returned: (text) => `what was submitted did not meet requirements (${withoutStop(text)})`,
  },
  problem: (text, divisions, count) =>
    `${text}. Divisions concerned: ${divisions}; ${plural(count, 'occurrence')} unfinished.`,
  noProblems: 'No division has reported problems that keep work from being finished.',
  measures: '3. Next steps',
  measure: (text, divisions, count) =>
    `On “${text}”: ${divisions} will set new dates and finish ${agree(count, 'this occurrence', `these ${figure(count)} occurrences`)}, followed up by the disclosure office until verified.`,
  noMeasures: 'Standing work will continue as the plan requires, and next year’s tasks will be prepared.',
  openText: (count, silent, divisions) =>
    `${plural(count, 'occurrence')} came due and ${agree(count, 'is', 'are')} not verified, ${figure(silent)} of them never reported (${divisions}); see the annex.`,
  silentMeasure: (divisions) =>
    `The disclosure office will see that ${divisions} report by a set date and supply the missing evidence; reporting will count in the assessment.`,
  step: {
    drafted: (name) => `Drafted by ${name}`,
    reviewed: (name) => `Reviewed by ${name}`,
    signed: (name) => `Signed by ${name}`,
  },
  space: ' · ',
  signedBy: (trail) => `(${trail})`,
  divisionsAnnex: (year) => `${year}: results by division`,
  openAnnex: (year) => `${year}: come due and not verified, with reasons`,
  newDay: 'New date',
  noNewDay: 'to be set',
  stop: '.',
  comma: ', ',
}

/** Quotation marks within others. */
function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’')
}

function withoutStop(text: string): string {
  return text.trim().replace(/[。．.；;]$/, '')
}

/** ，完成率提高3.2个百分点; '' where either year has no rate */
function points(name: string, change: number | null): string {
  if (change === null) return ''
  return `，${name}${change < 0 ? '下降' : '提高'}${Math.abs(change)}个百分点`
}

function pointsEn(name: string, change: number | null): string {
  return change === null ? '' : `, ${name} ${signed(change)} points`
}

function signed(number: number): string {
  return number < 0 ? `−${-number}` : `+${number}`
}
