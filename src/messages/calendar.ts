/** The calendar: which days rest and which are worked, and the notices that say so. */
import { weekdayOf } from '../domain/time/day.ts'
import type { Doubt } from '../domain/time/notice.ts'

type Sentences = { readonly [Kind in Doubt['kind']]: (doubt: Extract<Doubt, { kind: Kind }>) => string }

const inChinese: Sentences = {
  empty: () => '没有读出任何日期。请粘贴通知全文，或每行写一个日期。',
  'year-differs': ({ year }) => `这是${year}年的通知，请到${year}年的页面录入。`,
  'day-of-other-year': ({ day }) => `${day} 不在本年。`,
  'weekday-differs': ({ day, said }) => `${day} 是${weekday(day)}，通知中却写作${weekdays[said - 1]}。`,
  'count-differs': ({ from, said, read }) => `从 ${from} 起的假期，通知说共 ${said} 天，读出 ${read} 天。`,
  both: ({ day }) => `${day} 既放假又上班。`,
  'worked-weekday': ({ day }) => `${day} 是${weekday(day)}，本来就上班，不是调休。`,
  twice: ({ day }) => `${day} 出现了两次。`,
  'needless-rest': ({ day }) => `${day} 是${weekday(day)}，本来就休息，前后也没有假期。`,
  'total-differs': ({ total, lawful }) =>
    `放假占去的工作日减去调休上班，得 ${total} 天；《全国年节及纪念日放假办法》规定 ${lawful} 天。请核对有无遗漏。`,
  amendment: () => '没有从元旦到国庆节的全年安排，因此只作为对个别日期的调整。',
  unread: ({ words }) => `没有计入：“${words}”`,
}

const inEnglish: Sentences = {
  empty: () => 'No day was read. Paste the whole notice, or write one day on each line.',
  'year-differs': ({ year }) => `This is the notice of ${year}: enter it on the page of ${year}.`,
  'day-of-other-year': ({ day }) => `${day} is not in this year.`,
  'weekday-differs': ({ day, said }) => `${day} is a ${nameOf(day)}, the notice says ${names[said - 1]}.`,
  'count-differs': ({ from, said, read }) =>
    `The holiday from ${from} on: ${said} days by the notice, ${read} read.`,
  both: ({ day }) => `${day} both rests and is worked.`,
  'worked-weekday': ({ day }) => `${day} is a ${nameOf(day)}, worked anyway.`,
  twice: ({ day }) => `${day} is named twice.`,
  'needless-rest': ({ day }) => `${day} is a ${nameOf(day)}: it rests anyway, and no holiday reaches it.`,
  'total-differs': ({ total, lawful }) =>
    `Working days given off less days worked in exchange make ${total}; by law there are ${lawful} holidays. Is anything missing?`,
  amendment: () => 'It does not reach from New Year’s Day to National Day, so it amends single days only.',
  unread: ({ words }) => `not counted: “${words}”`,
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
  month: (month: number) => `${month}月`,
  monthShort: (month: number) => `${month}月`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  day: { rest: '休', worked: '班' },
  legend: { rest: '放假', worked: '调休上班' },
  dayTitle: (day: string, name: string, worked: boolean) =>
    `${day}（${weekday(day)}）${name}${worked ? '，调休上班' : '，放假'}`,
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
  lead: 'Working days follow the State Council’s yearly notice; what this office entered itself comes first.',
  years: 'Years',
  earlier: 'Earlier',
  year: (year) => String(year),
  source: {
    national: 'State Council',
    own: 'entered here',
    amended: 'State Council, amended here',
    estimate: 'not entered yet',
  },
  estimate: (year) =>
    `The holidays of ${year} are not entered yet: only weekends rest, and every due day that reaches into it is an estimate. Enter the notice below once it is out.`,
  counts: (workdays, rest, worked) =>
    `${workdays} working days, ${rest} days of rest, ${worked} worked in exchange`,
  month: (month) => monthNames[month - 1] ?? '',
  monthShort: (month) => (monthNames[month - 1] ?? '').slice(0, 3),
  weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  day: { rest: 'off', worked: 'on' },
  legend: { rest: 'holiday', worked: 'worked in exchange' },
  dayTitle: (day, name, worked) => `${nameOf(day)} ${day}: ${name}, ${worked ? 'worked' : 'off'}`,
  enter: (year) => `Enter the holidays of ${year}`,
  text: 'The notice',
  textHint:
    'Paste the State Council’s notice as it is, or write one day on each line: 2027-01-01 元旦 休, 2027-01-03 班.',
  preview: 'Preview',
  previewAgain: 'Preview again',
  previewTitle: (year) => `Holidays of ${year}: preview`,
  read: (rest, worked) => `${rest} days of rest and ${worked} days worked in exchange were read`,
  holiday: 'Holiday',
  rests: 'Off',
  works: 'Worked',
  mistakes: 'To be corrected before saving',
  remarks: 'Please note',
  save: 'Save holidays',
  correct: 'Correct the text',
  clear: 'Clear what was entered here',
  clearTitle: (year) => `Clear what was entered for ${year}`,
  clearLead: (known) =>
    known
      ? 'The year then follows the State Council’s notice again.'
      : 'The year then has no arrangement of holidays, and due days in it are estimates.',
  clearNow: 'Clear',
  moves: 'Due days that change',
  movesLead: (count) => `The due days of ${count} open occurrences change with it:`,
  noMoves: 'No open occurrence changes its due day.',
  task: 'Task',
  occurrence: 'Event',
  from: 'Due so far',
  to: 'Due then',
  reason: 'How it is counted',
  doubt: wording(inEnglish),
}

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthNames =
  'January February March April May June July August September October November December'.split(' ')

function weekday(day: string): string {
  return weekdays[weekdayOf(day) - 1] ?? ''
}

function nameOf(day: string): string {
  return names[weekdayOf(day) - 1] ?? ''
}

function wording(sentences: Sentences) {
  return (doubt: Doubt): string => (sentences[doubt.kind] as (doubt: Doubt) => string)(doubt)
}
