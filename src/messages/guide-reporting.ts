/** The guide to what a contact does, and what everybody uses. */
import type { PageGuide } from './guided-page.ts'

type Name =
  | 'duties'
  | 'report'
  | 'ledger'
  | 'task'
  | 'tasks'
  | 'messages'
  | 'feed'
  | 'jobs'
  | 'search'
  | 'sessions'

export const zhReporting: Record<Name, PageGuide> = {
  duties: {
    name: '我的待办',
    text: '这里是本处室要填报的事项，最急的在最前。点“填报”就能写进展。',
    steps: ['先看有没有“已退回”，退回理由就写在事项下面。', '办好一项点一项的“填报”，每月十分钟足够。'],
  },
  report: {
    name: '填报',
    text: '写清做了什么、附上佐证，再点“提交核验”。没写完可以先“保存”。',
    steps: [
      '用一两句话写明做了什么、何时完成、结果如何。',
      '附佐证：公开链接最好；没有链接的，传文件、写文号或记录。',
      '每份佐证都要经过保密审查：打勾，写明审查人。',
      '牵头处室点“提交核验”；配合处室保存即可。',
      '确实来不及，请在到期之前点“申请延期”。',
    ],
  },
  ledger: {
    name: '事件台账',
    text: '每发生一件登记一行，截止时间自动算出；有表格的可以整块粘贴。',
    steps: [],
  },
  task: {
    name: '任务',
    text: '一项任务的全部：出自哪几句原文、每一期到什么时候、做到哪里、谁说过什么。',
    steps: [],
  },
  tasks: {
    name: '任务清单',
    text: '用上方的按钮筛选；常用的条件可以“存为视图”，网址也记住条件，可以发给同事。',
    steps: [],
  },
  messages: {
    name: '消息',
    text: '提醒、催办每个工作日最多一次。也可以在“日历订阅”里把期限放进自己的日历。',
    steps: [],
  },
  feed: {
    name: '日历订阅',
    text: '订阅之后，手机或电脑的日历里就有自己的待办。知道链接的人都看得到，请不要转发。',
    steps: [],
  },
  jobs: {
    name: '正在办',
    text: '文件大的要等一会儿。可以先去办别的事，办好了回这里取结果；不想等了，可以停止。',
    steps: [],
  },
  search: {
    name: '搜索',
    text: '在要点、任务、原文、进展、佐证、台账和依申请里找；只能找到您有权看的。',
    steps: [],
  },
  sessions: { name: '登录与密码', text: '在这里改密码，或退出在别处的登录。', steps: [] },
}

export const enReporting: Record<Name, PageGuide> = {
  duties: {
    name: 'My tasks',
    text: 'What your division has to report, the most urgent first. Press “Report” to write your progress.',
    steps: [
      'First see whether anything was returned; the reason is given below it.',
      'Report on each as you finish it. Ten minutes a month are enough.',
    ],
  },
  report: {
    name: 'Report',
    text: 'Say what was done, attach evidence, then press “Submit for verification”. If you are not finished, save and come back.',
    steps: [
      'In a sentence or two, say what was done, when, and with what result.',
      'Attach evidence: a published link is best; otherwise a file, a document number or a record.',
      'Every piece of evidence has to pass the secrecy review: tick the box and name the reviewer.',
      'The lead division submits; a supporting division only saves.',
      'If you cannot make it in time, ask for an extension before the due date.',
    ],
  },
  ledger: {
    name: 'Ledger',
    text: 'Add one row for each event; its due date is worked out for you. You can paste rows from a spreadsheet.',
    steps: [],
  },
  task: {
    name: 'Task',
    text: 'Everything about one task: the clauses it comes from, when each occurrence is due, what was done and what was said.',
    steps: [],
  },
  tasks: {
    name: 'Tasks',
    text: 'Filter with the buttons above the list, and save filters you often use as a view. The address keeps them too, so you can send it to a colleague.',
    steps: [],
  },
  messages: {
    name: 'Messages',
    text: 'One reminder each working day at most. With the calendar subscription you can also have due dates in your own calendar.',
    steps: [],
  },
  feed: {
    name: 'Calendar subscription',
    text: 'Have your due dates in the calendar on your phone or computer. Anyone who has the link can see your tasks, so keep it to yourself.',
    steps: [],
  },
  jobs: {
    name: 'In progress',
    text: 'Large files take a while. You can do something else meanwhile and come back here for the result, or stop the work.',
    steps: [],
  },
  search: {
    name: 'Search',
    text: 'Searches plans, tasks, the document, progress, evidence, ledgers and applications. You find only what you are allowed to see.',
    steps: [],
  },
  sessions: {
    name: 'Sign-in and password',
    text: 'Change your password here, or sign out on other devices.',
    steps: [],
  },
}
