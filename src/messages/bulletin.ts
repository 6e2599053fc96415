/** The bulletin (通报): formal, as it is sent to every division. */
import { agree, figure, plural } from './number.ts'
import * as time from './time.ts'

export const zh = {
  title: (planTitle: string) => `关于《${planTitle}》\n落实情况的通报`,
  asOf: (day: string) => `（截至${time.zh.inProse(day)}）`,
  ranks: (planTitle: string) => `《${planTitle}》各处室落实情况排名`,
  addressee: '机关各处室：',
  opening: (planTitle: string, day: string) =>
    `现将《${planTitle}》截至${time.zh.inProse(day)}的落实情况通报如下。`,
  overall: '一、总体情况',
  totals: (tasks: number, occurrences: number, due: number, verified: number) =>
    `共分解任务${tasks}项、${occurrences}期，到期应办${due}期，已销号${verified}期。`,
  rates: (completion: string, onTime: string) => `完成率${completion}，按时率${onTime}。`,
  waiting: (submitted: number, returned: number, late: number) =>
    `另有待核验${submitted}期、已退回${returned}期，逾期和缺报${late}期。`,
  nothingDue: '目前尚无到期应办的期次。',
  ranking: '二、各处室落实情况',
  ranked: '各处室排名',
  rank: '名次',
  rankingNote: '按完成率排列，完成率相同的按按时率排列，均相同的名次并列；没有到期期次的处室不排名。',
  late: '三、逾期和缺报事项',
  lateText: (count: number) => `下列${count}期已过截止日期尚未办结，请牵头处室抓紧办理。`,
  noneLate: '没有逾期和缺报的事项。',
  lateDays: '逾期天数',
  commended: '四、通报表扬',
  commendedText: (names: string) => `${names}到期事项全部办结且全部按时提交，予以表扬。`,
  noneCommended: '本期没有到期事项全部按时办结的处室。',
  next: '五、近期到期事项',
  nextText: (days: number, count: number) => `今后${days}天内将有${count}期到期，请提前安排。`,
  noneNext: (days: number) => `今后${days}天内没有到期的事项。`,
  number: '序号',
  task: '任务',
  occurrence: '期次',
  lead: '牵头处室',
  dueOn: '截止日期',
  state: '状态',
  issuer: '政务公开办公室',
  names: '、',
}

export const en: typeof zh = {
  title: (planTitle) => `Bulletin on “${planTitle}”`,
  asOf: (day) => `(as of ${time.en.inProse(day)})`,
  ranks: (planTitle) => `“${planTitle}”: divisions by rank`,
  addressee: 'To all divisions:',
  opening: (planTitle, day) => `This is how work on “${planTitle}” stood on ${time.en.inProse(day)}.`,
  overall: '1. Overall',
  totals: (tasks, occurrences, due, verified) =>
    `The plan has ${plural(tasks, 'task')} with ${plural(occurrences, 'occurrence')}; ${figure(due)} have come due, and ${figure(verified)} of these are verified. `,
  rates: (completion, onTime) => `Completion is ${completion}, on time ${onTime}. `,
  waiting: (submitted, returned, late) =>
    `In addition, ${figure(submitted)} ${agree(submitted, 'is', 'are')} waiting for verification, ${figure(returned)} ${agree(returned, 'has', 'have')} been returned, and ${figure(late)} ${agree(late, 'is', 'are')} overdue or not reported.`,
  nothingDue: 'Nothing has come due yet.',
  ranked: 'Ranking',
  ranking: '2. By division',
  rank: 'Rank',
  rankingNote:
    'Ranked by completion, then by work submitted on time; equal results share a rank. Divisions with nothing due are not ranked.',
  late: '3. Overdue or not reported',
  lateText: (count) =>
    `${plural(count, 'occurrence')} ${agree(count, 'is', 'are')} past the due date and unfinished; lead divisions are asked to finish them without delay.`,
  noneLate: 'Nothing is overdue or unreported.',
  lateDays: 'Days overdue',
  commended: '4. Commended',
  commendedText: (names) => `${names}: everything that came due was finished, and all of it on time.`,
  noneCommended: 'No division finished everything that came due on time.',
  next: '5. Coming up',
  nextText: (days, count) =>
    `${plural(count, 'occurrence')} ${agree(count, 'comes', 'come')} due within the next ${plural(days, 'day')}.`,
  noneNext: (days) => `Nothing comes due within the next ${plural(days, 'day')}.`,
  number: 'No.',
  task: 'Task',
  occurrence: 'Occurrence',
  lead: 'Lead',
  dueOn: 'Due',
  state: 'Status',
  issuer: 'Disclosure office',
  names: ', ',
}
