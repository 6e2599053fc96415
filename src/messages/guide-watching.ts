/** The guide to watching the year: what needs doing, what was submitted, who has to be reminded. */
import type { PageGuide } from './guided-page.ts'

type Name =
  | 'monitor'
  | 'overview'
  | 'verifications'
  | 'heatMap'
  | 'history'
  | 'supervision'
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
  supervision: {
    name: '督办单',
    text: '一事一单，正好一页，打印出来送签。编号、时限和已报情况取自记录，答复和签字手写。',
    steps: [],
  },
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
    text: 'First what needs doing today, then the whole picture. Every figure opens what is behind it.',
    steps: ['Work through “Today”.', 'Look at each division’s lights; open overdue tasks and send a nudge.'],
  },
  overview: {
    name: 'Overview',
    text: 'The year on one page: how far it has got, what is overdue, who has not begun. If you wish, leave a remark.',
    steps: [
      'Start with the four figures and the two rates.',
      'Then see what is overdue and which divisions have never reported.',
      'Leave a remark on the whole year here, and on a single task on its own page.',
    ],
  },
  verifications: {
    name: 'Verify',
    text: 'Choose an item on the left; on the right, compare report and evidence with the document. Accept it, or return it and say what is missing.',
    steps: [
      'Check that the evidence opens and that its dates fit.',
      'Say what is missing and how to put it right; the contact sees your words as you write them.',
    ],
  },
  heatMap: {
    name: 'Year at a glance',
    text: 'One row for each task, one column for each month: what is due when, and whether it was reported.',
    steps: [],
  },
  links: {
    name: 'Links',
    text: 'Published links in the evidence are opened once a day; what was found is recorded and a copy of the page is kept. Look at those that are dead or changed.',
    steps: [
      'If the page is still there and still proves the work, press “Checked: still valid”.',
      'If the page is gone, replace the link with a new address or withdraw it.',
      'A link counts as dead only after failing on three separate days; an occurrence that rests on it alone is then reopened.',
    ],
  },
  history: {
    name: 'History',
    text: 'Who changed what, and when. Nothing is left out, and nothing can be changed or deleted.',
    steps: [],
  },
  supervision: {
    name: 'Supervision form',
    text: 'One matter on one page, to print and have signed. Number, due date and what was reported come from the records; reply and signatures are written by hand.',
    steps: [],
  },
  reminders: {
    name: 'Reminders',
    text: 'How many days before and after the due date reminders go out. None are sent on days off.',
    steps: [],
  },
  applications: {
    name: 'Applications',
    text: 'Enter each application once and give the date of each step: correction, consultation, extension, answer. The time limit is worked out for you, and table 3 of the annual report is counted from here.',
    steps: [
      'Enter it on the day it arrives, and set the handling division.',
      'For each step, choose it under “Next step” and give the date.',
      'At the end of the year see “Table 3”; each figure opens the applications it counts.',
    ],
  },
  annualReports: {
    name: 'Annual reports',
    text: 'In the State Council’s form. The sums are checked for you, and every error says which cell it is in.',
    steps: [
      'Fill in the figures and see “To be corrected”. When all is right, pass it to the leader to sign.',
    ],
  },
}
