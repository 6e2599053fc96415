/** One short text for each kind of page, and the steps where there are some. */

import { enAdministration, zhAdministration } from './guide-administration.ts'

export const guidedPages = [
  'duties',
  'report',
  'task',
  'tasks',
  'monitor',
  'overview',
  'workbench',
  'verifications',
  'reading',
  'plans',
  'breakdown',
  'lastYear',
  'references',
  'summary',
  'yearEnd',
  'scoring',
  'papers',
  'history',
  'heatMap',
  'ledger',
  'links',
  'annualReports',
  'applications',
  'messages',
  'reminders',
  'divisions',
  'calendar',
  'people',
  'permissions',
  'policies',
  'backups',
  'secondFactor',
  'confirmations',
  'audit',
  'search',
  'sessions',
] as const

export type GuidedPage = (typeof guidedPages)[number]

export interface PageGuide {
  readonly name: string
  readonly text: string
  readonly steps: readonly string[]
}

export const zhPages: Record<GuidedPage, PageGuide> = {
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
  task: {
    name: '任务',
    text: '一项任务的全部：出自哪几句原文、每一期到什么时候、做到哪里、谁说过什么。',
    steps: [],
  },
  tasks: {
    name: '任务清单',
    text: '用上方的按钮快速筛选；网址会记住筛选条件，可以收藏或发给同事。',
    steps: [],
  },
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
  workbench: {
    name: '分解',
    text: '左边是原文，右边是任务。每一句都落到任务，或者说明理由搁置，才能下达。',
    steps: [
      '点“全选”“采用推荐”，先定下大部分处室。',
      '逐条看“待确认”的，名称、时限不合适就点“修改”。',
      '不产生任务的句子写明理由，点“搁置”。',
      '“下达前还差”空了，点“下达”。',
    ],
  },
  verifications: {
    name: '核验',
    text: '左边选一项，右边对照原文看进展和佐证，通过就销号，不通过写明缺什么再退回。',
    steps: ['佐证要能打开、日期对得上。', '退回理由写“缺什么、怎样补”，联络员会原样看到。'],
  },
  reading: {
    name: '读入要点',
    text: '上传文件或粘贴全文，先预览读得对不对，确认之后才会写入。',
    steps: [
      '上传 .docx、.pdf 或 .txt，或从网页全选、复制、粘贴。',
      '在预览里看疑点，需要时手工更正，再存为草稿。',
    ],
  },
  plans: { name: '年度要点', text: '一年一份要点：读入、分解、下达，全年跟踪，年终总结、归档。', steps: [] },
  breakdown: {
    name: '任务分解表',
    text: '导出表格发给各处室，改好后整表粘贴回来；先看改了什么，再勾选写入。',
    steps: [],
  },
  lastYear: {
    name: '对照上年',
    text: '与上年逐句对照：可以沿用处室和时限；上年没办完的要逐项交代。',
    steps: [],
  },
  references: {
    name: '对照上级',
    text: '上级的要点、分解表放在本年旁边，逐句指明由哪项任务落实，没有着落的列出来。',
    steps: ['先采纳措辞相近的，再逐句看其余的。', '不归本单位的，写明理由搁置。'],
  },
  summary: {
    name: '落实汇总',
    text: '数字随时是最新的，每个都能点开。公文格式的 Word 在“公文表册”里下载。',
    steps: ['核对“未完成事项”，该催的催，该说明的说明。', '总结定稿后点“归档”，此后只读。'],
  },
  yearEnd: {
    name: '年终总结',
    text: '各节由记录代拟，逐节改写、自动保存；改写过的不会被覆盖。签发后固定，以后的变动另起版本。',
    steps: [
      '逐节看，该改写的改写；标着“记录有变动”的，看差别再定。',
      '选亮点，问题和措施一一对应，未办结的给出新时限。',
      '拟稿完毕交核，由别人核稿，分管领导签发。',
    ],
  },
  scoring: {
    name: '考核自评',
    text: '导入指标表，逐项关联任务，随时看今天会失去多少分、因为哪一期。',
    steps: ['下载指标表填好再导入。', '检测、通报里的扣分和加分写明理由记上。'],
  },
  papers: {
    name: '公文表册',
    text: '选好时间和处室，分解表、台账、通报、索引、回头看、督办单和佐证包都在这里取。',
    steps: [],
  },
  history: { name: '留痕', text: '谁在什么时候改了什么，一条不少，改不了也删不掉。', steps: [] },
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
  ledger: {
    name: '事件台账',
    text: '每发生一件登记一行，截止时间自动算出；有表格的可以整块粘贴。',
    steps: [],
  },
  annualReports: {
    name: '年度报告',
    text: '按国务院办公厅的格式编制，勾稽关系自动核对，有错会指出在哪一格。',
    steps: ['填数字，看“须改正”；全部符合后送领导签发。'],
  },
  applications: {
    name: '依申请公开',
    text: '每件申请登记一次，补正、征求意见、延期、答复各记日期，期限自动算；年报表三由这里汇总。',
    steps: [
      '收到申请当天登记，定承办处室。',
      '每做一步点“下一步”里的那一项，写日期。',
      '年底在“表三”看汇总，点数字看是哪几件。',
    ],
  },
  messages: {
    name: '消息',
    text: '提醒、催办每个工作日最多一次。也可以在“日历订阅”里把期限放进自己的日历。',
    steps: [],
  },
  reminders: { name: '提醒设置', text: '定下提前几天提醒、逾期几天催办和督办。节假日不发。', steps: [] },
  divisions: {
    name: '处室',
    text: '任务按处室分派。职责里的词写得准，推荐就准。',
    steps: ['先建处室，写几个职责关键词。', '每个处室至少要有一名联络员。'],
  },
  calendar: {
    name: '放假安排',
    text: '每年年底粘贴国务院办公厅的放假通知，期限就按新的工作日重算；先预览，再保存。',
    steps: [],
  },
  search: {
    name: '搜索',
    text: '在要点、任务、原文、进展、佐证和台账里找；只能找到您有权看的。',
    steps: [],
  },
  sessions: { name: '登录与密码', text: '在这里改密码，或退出在别处的登录。', steps: [] },
  ...zhAdministration,
}

export const enPages: Record<GuidedPage, PageGuide> = {
  duties: {
    name: 'My tasks',
    text: 'What your division has to report, the most urgent first. “Report” opens the form.',
    steps: [
      'Look for what was returned: the reason stands below it.',
      'Report one after the other; ten minutes a month are enough.',
    ],
  },
  report: {
    name: 'Report',
    text: 'Say what was done, attach proof, then submit. Save whenever you are not finished.',
    steps: [
      'In a sentence or two: what was done, when, with what result.',
      'Proof: best a published link; else a file, a document number or a record.',
      'Each piece has to pass the secrecy review: tick it and name the reviewer.',
      'The lead division submits; a supporting division saves.',
      'If you cannot make it, ask for an extension before it is due.',
    ],
  },
  task: {
    name: 'Task',
    text: 'All of one task: the words it comes from, when each occurrence is due, what was done and said.',
    steps: [],
  },
  tasks: {
    name: 'Tasks',
    text: 'Filter with the buttons on top; the address remembers it, to keep or to send.',
    steps: [],
  },
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
  workbench: {
    name: 'Breakdown',
    text: 'The document on the left, tasks on the right. Each sentence goes into a task or is set aside with a reason.',
    steps: [
      'Tick all and take the suggestions: most divisions are set.',
      'Go through what is unconfirmed; edit titles and obligations that do not fit.',
      'Set aside what makes no task, with the reason.',
      'Issue once nothing is missing.',
    ],
  },
  verifications: {
    name: 'Verify',
    text: 'Choose on the left, compare on the right; accept, or return it and say what is missing.',
    steps: ['Proof should open, and its date should fit.', 'The contact reads your reason word for word.'],
  },
  reading: {
    name: 'Read a document',
    text: 'Upload or paste it, see whether it was read rightly; nothing is written before you confirm.',
    steps: [
      'Upload .docx, .pdf or .txt, or copy the whole page and paste it.',
      'Look at the findings, correct by hand, save as a draft.',
    ],
  },
  plans: {
    name: 'Plans',
    text: 'One document a year: read, broken down, issued, followed, summarised, closed.',
    steps: [],
  },
  breakdown: {
    name: 'Breakdown table',
    text: 'Export the table, let divisions edit it, paste it back; see what changes before it is written.',
    steps: [],
  },
  lastYear: {
    name: 'Beside last year',
    text: 'Sentence by sentence beside last year: take over divisions, account for what was left unfinished.',
    steps: [],
  },
  references: {
    name: 'Superior’s documents',
    text: 'The superior’s priorities beside this year’s: say of each clause which tasks cover it; what is left is listed.',
    steps: ['Take what is in nearly the same words first.', 'Set aside, with a reason, what is not yours.'],
  },
  summary: {
    name: 'Summary',
    text: 'Always up to date; each number opens. The formal documents are under “Papers”.',
    steps: ['Look at what is unfinished.', 'Close the year once the summary is final; then it is read only.'],
  },
  yearEnd: {
    name: 'Year-end summary',
    text: 'Each section is drafted from the records; what you rewrite saves by itself and is never overwritten. Once signed it stands, and changes make another version.',
    steps: [
      'Read each section; where the records moved, look at the difference and decide.',
      'Choose highlights, match problems with measures, give unfinished work a new day.',
      'Hand it on: somebody else reviews it, the leader signs.',
    ],
  },
  scoring: {
    name: 'Self-assessment',
    text: 'Import the indicators, link them to tasks, and see what would be lost today and by which occurrence.',
    steps: ['Take the sheet, fill it in, import it.', 'Record deductions and awards with their reasons.'],
  },
  papers: {
    name: 'Papers',
    text: 'Choose days and division; every document of the year and the package of evidence are here.',
    steps: [],
  },
  history: {
    name: 'History',
    text: 'Who changed what, and when; nothing is left out and nothing can be removed.',
    steps: [],
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
  ledger: {
    name: 'Ledger',
    text: 'One row for each event; its deadline is computed. Rows of a spreadsheet can be pasted.',
    steps: [],
  },
  annualReports: {
    name: 'Annual reports',
    text: 'In the State Council’s form; sums are checked, and a mistake names its cell.',
    steps: ['Fill in the numbers, mend what is named, then let the leader sign.'],
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
  messages: {
    name: 'Messages',
    text: 'One reminder a working day at most. Subscribe to have due days in your own calendar.',
    steps: [],
  },
  reminders: {
    name: 'Reminders',
    text: 'How many days before and after a due day reminders go out. None on holidays.',
    steps: [],
  },
  divisions: {
    name: 'Divisions',
    text: 'Tasks go to divisions. The words of their duties decide what is suggested.',
    steps: ['Add divisions with a few words of their duties.', 'Each needs at least one contact.'],
  },
  calendar: {
    name: 'Holidays',
    text: 'Paste the yearly notice of holidays: due days are computed anew, after a preview.',
    steps: [],
  },
  search: {
    name: 'Search',
    text: 'Looks through plans, tasks, the document, progress, evidence and ledgers, as far as you may see them.',
    steps: [],
  },
  sessions: { name: 'Sign-in and password', text: 'Change your password, or sign out elsewhere.', steps: [] },
  ...enAdministration,
}
