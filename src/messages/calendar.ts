/** The calendar: which days rest and which are worked, and the notices that say so. */
import { weekdayOf } from '../domain/time/day.ts'
import type { Doubt } from '../domain/time/holiday-notice.ts'
import { holidayInEnglish } from './holiday.ts'
import { agree, figure, plural } from './number.ts'
import * as time from './time.ts'

type Sentences = { readonly [Kind in Doubt['kind']]: (doubt: Extract<Doubt, { kind: Kind }>) => string }

const inChinese: Sentences = {
  empty: () => '没有读出任何日期。请粘贴通知全文，或每行写一个日期。',
  'year-differs': ({ year }) => `这是${year}年的通知，请到${year}年的页面录入。`,
  'day-of-other-year': ({ day }) => `${day} 不在本年。`,
  'weekday-differs': ({ day, said }) =>
    `${day} 是${weekdayInChinese(day)}，通知中却写作${time.zh.weekday(said)}。`,
  'count-differs': ({ from, said, read }) => `从 ${from} 起的假期，通知说共 ${said} 天，读出 ${read} 天。`,
  both: ({ day }) => `${day} 既放假又上班。`,
  'worked-weekday': ({ day }) => `${day} 是${weekdayInChinese(day)}，本来就上班，不是调休。`,
  twice: ({ day }) => `${day} 出现了两次。`,
  'needless-rest': ({ day }) => `${day} 是${weekdayInChinese(day)}，本来就休息，前后也没有假期。`,
  'total-differs': ({ total, lawful }) =>
    `放假占去的工作日减去调休上班，得 ${total} 天；《全国年节及纪念日放假办法》规定 ${lawful} 天。请核对有无遗漏。`,
  amendment: () => '没有从元旦到国庆节的全年安排，因此只作为对个别日期的调整。',
  unread: ({ words }) => `没有计入：“${words}”`,
}

const { when } = time.en

const inEnglish: Sentences = {
  empty: () => 'No dates were found. Paste the whole notice, or write one date on each line.',
  'year-differs': ({ year }) => `This is the notice for ${year}; enter it on the page for ${year}.`,
  'day-of-other-year': ({ day }) => `${when(day)} is not in this year.`,
  'weekday-differs': ({ day, said }) =>
    `${when(day)} is a ${weekday(day)}, but the notice says ${time.en.weekday(said)}.`,
  'count-differs': ({ from, said, read }) =>
    `The holiday from ${when(from)}: the notice says ${plural(said, 'day')}, but ${figure(read)} ${agree(read, 'was', 'were')} found.`,
  both: ({ day }) => `${when(day)} is given both as a day off and as a working day.`,
  'worked-weekday': ({ day }) => `${when(day)} is a ${weekday(day)}, a working day anyway.`,
  twice: ({ day }) => `${when(day)} is given twice.`,
  'needless-rest': ({ day }) =>
    `${when(day)} is a ${weekday(day)}, a day off anyway, and no holiday adjoins it.`,
  'total-differs': ({ total, lawful }) =>
    `Working days given off less make-up working days come to ${total}; the law provides for ${lawful} holidays. Is anything missing?`,
  amendment: () =>
    'It does not cover the whole year from New Year’s Day to National Day, so it is taken as a change to single days only.',
  unread: ({ words }) => `Not counted: “${words}”`,
}

export const zh = {
  title: '放假安排',
  lead: '工作日按国务院办公厅每年的放假通知计算；本单位录入的，以本单位为准。',
  years: '年度',
  earlier: '更早的年份',
  year: (year: number) => `${year}年`,
  source: {
    national: '国务院通知',
    own: '本单位录入',
    amended: '国务院通知，本单位有调整',
    estimate: '尚未录入',
  },
  estimate: (year: number) =>
    `${year}年的放假安排尚未录入，这一年只按周末计算，跨到这一年的截止日期都是估算。通知印发后请在下面录入。`,
  counts: (workdays: number, rest: number, worked: number) =>
    `${workdays} 个工作日，放假 ${rest} 天，调休上班 ${worked} 天`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  day: { rest: '休', worked: '班' },
  legend: { rest: '放假', worked: '调休上班' },
  dayTitle: (day: string, name: string, worked: boolean) =>
    `${day}（${weekdayInChinese(day)}）${name}${worked ? '，调休上班' : '，放假'}`,
  nameOf: (holiday: string) => holiday,
  enter: (year: number) => `录入${year}年的放假安排`,
  text: '通知原文',
  textHint: '粘贴国务院办公厅的通知全文即可；也可以每行一个日期，例如：2027-01-01 元旦 休，2027-01-03 班。',
  preview: '预览',
  previewAgain: '重新预览',
  previewTitle: (year: number) => `${year}年放假安排：预览`,
  read: (rest: number, worked: number) => `读出放假 ${rest} 天，调休上班 ${worked} 天`,
  holiday: '节日',
  rests: '放假',
  works: '调休上班',
  mistakes: '改正后才能保存',
  remarks: '请留意',
  save: '保存放假安排',
  correct: '修改原文',
  clear: '清除本单位录入的安排',
  clearTitle: (year: number) => `清除${year}年本单位录入的安排`,
  clearLead: (known: boolean): string =>
    known ? '清除后，这一年恢复按国务院通知计算。' : '清除后，这一年没有放假安排，截止日期按周末估算。',
  clearNow: '清除',
  moves: '截止日期的变动',
  movesLead: (count: number) => `保存后，${count} 个未办结期次的截止日期随之改变：`,
  noMoves: '没有未办结的期次因此改变截止日期。',
  task: '任务',
  occurrence: '事件',
  from: '原截止日期',
  to: '新截止日期',
  reason: '怎么算的',
  doubt: wording(inChinese),
}

export const en: typeof zh = {
  title: 'Holidays',
  lead: 'Working days follow the State Council’s yearly notice; whatever your office has entered here takes precedence.',
  years: 'Years',
  earlier: 'Earlier years',
  year: (year) => String(year),
  source: {
    national: 'State Council notice',
    own: 'entered here',
    amended: 'State Council notice, changed here',
    estimate: 'not entered yet',
  },
  estimate: (year) =>
    `The holidays of ${year} have not been entered yet. Only weekends count as days off in that year, so every due date that reaches into it is an estimate. Enter the notice below once it is published.`,
  counts: (workdays, rest, worked) =>
    `${plural(workdays, 'working day')}, ${plural(rest, 'day')} off, ${plural(worked, 'make-up working day')}`,
  weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  day: { rest: 'off', worked: 'on' },
  legend: { rest: 'holiday', worked: 'make-up working day' },
  dayTitle: (day, name, worked) =>
    `${weekday(day)} ${when(day)}: ${holidayInEnglish(name)}, ${worked ? 'make-up working day' : 'day off'}`,
  nameOf: holidayInEnglish,
  enter: (year) => `Enter the holidays of ${year}`,
  text: 'Text of the notice',
  textHint:
    'Paste the State Council’s notice as it is, or write one date on each line: 2027-01-01 元旦 休, 2027-01-03 班.',
  preview: 'Preview',
  previewAgain: 'Preview again',
  previewTitle: (year) => `Holidays of ${year}: preview`,
  read: (rest, worked) => `Found ${plural(rest, 'day')} off and ${plural(worked, 'make-up working day')}`,
  holiday: 'Holiday',
  rests: 'Days off',
  works: 'Make-up working days',
  mistakes: 'To be corrected before saving',
  remarks: 'Please note',
  save: 'Save holidays',
  correct: 'Correct the text',
  clear: 'Clear what was entered here',
  clearTitle: (year) => `Clear what was entered here for ${year}`,
  clearLead: (known) =>
    known
      ? 'The year will then follow the State Council’s notice again.'
      : 'The year will then have no holidays, and due dates are estimated from weekends.',
  clearNow: 'Clear',
  moves: 'Due dates that change',
  movesLead: (count) =>
    `Saving changes the due ${agree(count, 'date', 'dates')} of ${plural(count, 'open occurrence')}:`,
  noMoves: 'No open occurrence changes its due date.',
  task: 'Task',
  occurrence: 'Event',
  from: 'Due until now',
  to: 'New due date',
  reason: 'How it is counted',
  doubt: wording(inEnglish),
}

function weekdayInChinese(day: string): string {
  return time.zh.weekday(weekdayOf(day))
}

function weekday(day: string): string {
  return time.en.weekday(weekdayOf(day))
}

function wording(sentences: Sentences) {
  return (doubt: Doubt): string => (sentences[doubt.kind] as (doubt: Doubt) => string)(doubt)
}
