/** The leader's page: read in a minute. */
import { figure } from './number.ts'
import * as time from './time.ts'

export const zh = {
  title: '总览',
  asOf: (day: string) => `截至${time.zh.inProse(day)}`,
  /** the words between the numbers of the headline */
  headline: { tasks: '项任务', due: '期到期', verified: '期已销号', overdue: '期逾期' },
  byDivision: '各处室',
  bySection: '各部分',
  red: '逾期事项',
  allRed: (count: number) => `查看全部 ${figure(count)} 期`,
  noRed: '没有逾期事项。',
  since: (day: string) => `应于 ${time.zh.when(day)} 完成`,
  silent: '从未填报的处室',
  silentCount: (count: number) => `已开始 ${count} 期，一期未报`,
  noSilent: '各处室都已填报。',
  remarks: '批示',
  noRemarks: '还没有批示。',
  earlier: (count: number) => `此前 ${count} 条`,
  remark: '对全年工作的批示',
  remarkHint: '公开办和各处室都会看到。对一项任务的批示，请到该任务页面填写。',
  leave: '作出批示',
}

export const en: typeof zh = {
  title: 'Overview',
  asOf: (day) => `as of ${time.en.when(day)}`,
  headline: { tasks: 'tasks', due: 'come due', verified: 'verified', overdue: 'overdue' },
  byDivision: 'By division',
  bySection: 'By section',
  red: 'Overdue',
  allRed: (count) => `See all ${figure(count)}`,
  noRed: 'Nothing is overdue.',
  since: (day) => `was due ${time.en.when(day)}`,
  silent: 'Divisions that have never reported',
  silentCount: (count) => `${figure(count)} begun, none reported`,
  noSilent: 'Every division has reported.',
  remarks: 'Remarks',
  noRemarks: 'No remarks yet.',
  earlier: (count) => `${figure(count)} earlier`,
  remark: 'Remark on the whole year’s work',
  remarkHint:
    'The disclosure office and all divisions will see it. To remark on a single task, go to the page of that task.',
  leave: 'Leave remark',
}
