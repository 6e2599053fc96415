/** The supervision form (督办单): one matter on one sheet. */
import type { OccurrenceName } from '../domain/find.ts'
import { plural } from './number.ts'
import * as time from './time.ts'

const { inProse } = time.zh
const { when } = time.en

export const zh = {
  title: '督办单',
  heading: '政务公开工作督办单',
  print: '请用浏览器的打印功能（Ctrl+P）打印，一事一单，正好一页。',
  back: '返回填报页',
  number: (year: number, { code, key }: OccurrenceName) => `督〔${year}〕${code}/${key}`,
  numberLabel: '编号',
  issued: '签发日期',
  matter: '督办事项',
  words: '要点原文',
  lead: '牵头处室',
  supports: '配合处室',
  due: '原定时限',
  /** 2021年8月20日（8月底前） */
  dueText: (day: string, asked: string) => `${inProse(day)}${asked === '' ? '' : `（${asked}）`}`,
  extendedTo: (day: string) => `延期至${inProse(day)}`,
  late: '逾期天数',
  lateDays: (days: number) => (days > 0 ? `${days} 天` : '尚未逾期'),
  reported: '已报情况',
  reportedOn: (name: string, day: string) => `${name} ${inProse(day)}填报`,
  difficulty: (text: string) => `存在问题：${text}`,
  nothing: '本期从未填报。',
  silent: '该处室从未填报过任何事项。',
  returned: (reason: string, day: string) => `${inProse(day)}退回：${reason}`,
  demand: '督办要求',
  demandText: (day: string, workdays: number) =>
    `请于${inProse(day)}前（自签发之日起 ${workdays} 个工作日内）办结，在系统中填报进展、附佐证材料并提交核验，同时在下栏说明逾期原因；确需延期的，写明理由和预计完成时间。`,
  reply: '处室答复',
  signatures: {
    leader: '签发（分管领导）',
    office: '经办（公开办）',
    head: '承办处室负责人',
    date: '年　　月　　日',
  },
}

export const en: typeof zh = {
  title: 'Supervision form',
  heading: 'Open-Government Supervision Form',
  print: 'Print it from the browser (Ctrl+P): one matter on one page.',
  back: 'Back to the report',
  number: (year, { code, key }) => `S ${year} ${code}/${key}`,
  numberLabel: 'Number',
  issued: 'Issued on',
  matter: 'Matter',
  words: 'Text of the document',
  lead: 'Lead division',
  supports: 'Supporting divisions',
  due: 'Original due date',
  dueText: (day, asked) => `${when(day)}${asked === '' ? '' : ` (${asked})`}`,
  extendedTo: (day) => `extended to ${when(day)}`,
  late: 'Overdue by',
  lateDays: (days) => (days > 0 ? plural(days, 'day') : 'not overdue'),
  reported: 'Reported so far',
  reportedOn: (name, day) => `Reported by ${name} on ${when(day)}`,
  difficulty: (text) => `Difficulties: ${text}`,
  nothing: 'Nothing has been reported on this.',
  silent: 'The division has never reported on anything.',
  returned: (reason, day) => `Returned on ${when(day)}: ${reason}`,
  demand: 'Required action',
  demandText: (day, workdays) =>
    `Please finish this by ${when(day)} (within ${plural(workdays, 'working day')} of the date of issue), report your progress with evidence, submit it for verification, and explain the delay below. If an extension is really needed, give the reason and the date by which it will be done.`,
  reply: 'Reply of the division',
  signatures: { leader: 'Leader', office: 'Disclosure office', head: 'Head of division', date: 'Date' },
}
