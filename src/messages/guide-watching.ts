/** The guide to watching the year: what needs doing, what was submitted, who has to be reminded. */
import type { PageGuide } from './guided-page.ts'

type Name =
  | 'monitor'
  | 'overview'
  | 'verifications'
  | 'heatMap'
  | 'history'
  | 'links'
  | 'reminders'
  | 'applications'
  | 'annualReports'

export const zhWatching: Record<Name, PageGuide> = {
  monitor: {
    name: '监测',
    text: '先看“今天要办”，再看全局。表里每个数字点开就是它背后的事项。',
    steps: ['逐条处理“今天要办”。', '看各处室亮灯，逾期的点开任务发催办。'],
  },
  overview: {
    name: '总览',
    text: '一页看全：办到哪里、哪些逾期、谁还没有动。需要时在右侧写批示。',
    steps: [
      '先看四个大数字和两条进度。',
      '再看“逾期事项”和“从未填报的处室”。',
      '对全年工作写批示；对一项任务的批示写在任务页。',
    ],
  },
  verifications: {
    name: '核验',
    text: '左边选一项，右边对照原文看进展和佐证，通过就销号，不通过写明缺什么再退回。',
    steps: ['佐证要能打开、日期对得上。', '退回理由写“缺什么、怎样补”，联络员会原样看到。'],
  },
  heatMap: { name: '全年一览', text: '一行一项任务，一列一个月，哪个月该交、交没交，一眼看清。', steps: [] },
  links: {
    name: '链接',
    text: '佐证里的公开链接每天打开一次，看到什么都记着，当时的页面也留着。失效或者有变的，请打开看看。',
    steps: [
      '页面还在、还能作证的，点“看过了，仍可作证”。',
      '页面没了的，点“换一条链接”写上新网址，或者“撤下”。',
      '连续三个查看日都打不开才算失效；只有它能作证的期次会重新打开。',
    ],
  },
  history: { name: '留痕', text: '谁在什么时候改了什么，一条不少，改不了也删不掉。', steps: [] },
  reminders: { name: '提醒设置', text: '定下提前几天提醒、逾期几天催办和督办。节假日不发。', steps: [] },
  applications: {
    name: '依申请公开',
    text: '每件申请登记一次，补正、征求意见、延期、答复各记日期，期限自动算；年报表三由这里汇总。',
    steps: [
      '收到申请当天登记，定承办处室。',
      '每做一步点“下一步”里的那一项，写日期。',
      '年底在“表三”看汇总，点数字看是哪几件。',
    ],
  },
  annualReports: {
    name: '年度报告',
    text: '按国务院办公厅的格式编制，勾稽关系自动核对，有错会指出在哪一格。',
    steps: ['填数字，看“须改正”；全部符合后送领导签发。'],
  },
}

export const enWatching: Record<Name, PageGuide> = {
  monitor: {
    name: 'Monitor',
    text: 'First what needs you today, then the whole. Each number opens what is behind it.',
    steps: [
      'Work through “Today”.',
      'Look at the lights of the divisions; nudge what is overdue from its task.',
    ],
  },
  overview: {
    name: 'Overview',
    text: 'The year on one page: how far, what is overdue, who has not begun. Leave a remark on the right.',
    steps: [
      'The four numbers and the two rates.',
      'What is overdue, and who never reported.',
      'A remark on the year here, on one task at its page.',
    ],
  },
  verifications: {
    name: 'Verify',
    text: 'Choose on the left, compare on the right; accept, or return it and say what is missing.',
    steps: ['Proof should open, and its date should fit.', 'The contact reads your reason word for word.'],
  },
  heatMap: {
    name: 'The year',
    text: 'A row for each task, a column for each month: what is due when, and whether it came.',
    steps: [],
  },
  links: {
    name: 'Links',
    text: 'Published links among the evidence are opened once a day; what was seen and the page itself are kept. Look at what is dead or changed.',
    steps: [
      'If the page still proves the work, say “I looked: it still proves it”.',
      'If it is gone, give another address or withdraw the link.',
      'Only what fails on three days is dead; what it alone proved is opened again.',
    ],
  },
  history: {
    name: 'History',
    text: 'Who changed what, and when; nothing is left out and nothing can be removed.',
    steps: [],
  },
  reminders: {
    name: 'Reminders',
    text: 'How many days before and after a due day reminders go out. None on holidays.',
    steps: [],
  },
  applications: {
    name: 'Applications',
    text: 'Each is entered once; every step keeps its day, the answer’s due day follows, and table 3 is counted from here.',
    steps: [
      'Enter it on the day it comes, and name the division.',
      'For each step choose it under “Next step” and give its day.',
      'At the end of the year open “Table 3”; each figure opens its applications.',
    ],
  },
  annualReports: {
    name: 'Annual reports',
    text: 'In the State Council’s form; sums are checked, and a mistake names its cell.',
    steps: ['Fill in the numbers, mend what is named, then let the leader sign.'],
  },
}
