/** The guide to the end of a year and its documents. */
import type { PageGuide } from './guided-page.ts'

type Name = 'summary' | 'yearEnd' | 'scoring' | 'comparison' | 'closure' | 'papers' | 'publication'

export const zhYearEnd: Record<Name, PageGuide> = {
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
  comparison: {
    name: '历年比较',
    text: '一次看一个指标，按处室、按部分和往年并排。数字都能点开。',
    steps: [],
  },
  closure: {
    name: '归档',
    text: '先核验完，再把没办完的逐项交代：结转、办结或说明。然后归档。',
    steps: [],
  },
  papers: {
    name: '公文表册',
    text: '选好时间和处室，分解表、台账、通报、索引、回头看、督办单和佐证包都在这里取。',
    steps: [],
  },
  publication: {
    name: '对社会公布',
    text: '勾选要公布的部分和任务，写公开文字，保存后预览、下载。没勾选的一字不出。',
    steps: ['勾选并写公开文字，点“保存”。', '点“预览公开页面”看一遍。', '下载 zip，解压放到网站上。'],
  },
}

export const enYearEnd: Record<Name, PageGuide> = {
  summary: {
    name: 'Figures',
    text: 'The figures are always up to date, and each one opens. The formal Word documents are under “Papers”.',
    steps: [
      'Go through the unfinished items: nudge where needed, explain where needed.',
      'Once the year-end summary is final, close the year. It can then only be read.',
    ],
  },
  yearEnd: {
    name: 'Year-end summary',
    text: 'Each section is drafted from the records. What you rewrite saves itself and is never overwritten. Once signed it is fixed, and later changes go into a new version.',
    steps: [
      'Go through each section and rewrite where needed. Where it says that the records have changed, look at the difference, then decide.',
      'Choose highlights, match problems with measures, and give unfinished tasks new dates.',
      'Send it for review; somebody else reviews it and the leader signs it.',
    ],
  },
  scoring: {
    name: 'Self-assessment',
    text: 'Import the assessment indicators and link them to tasks. You see how many points would be lost today, and because of which occurrence.',
    steps: [
      'Download the indicator sheet, fill it in and import it.',
      'Record deductions and bonuses from inspections and bulletins, with the reason.',
    ],
  },
  comparison: {
    name: 'Years compared',
    text: 'One measure at a time, by division and by section, side by side with earlier years. Every figure opens.',
    steps: [],
  },
  closure: {
    name: 'Close the year',
    text: 'First verify what has been submitted, then decide for each unfinished task: carry over, close or explain. Then close the year.',
    steps: [],
  },
  papers: {
    name: 'Papers',
    text: 'Choose dates and division. Breakdown table, ledger, bulletin, evidence index, look back, supervision forms and the evidence package are all here.',
    steps: [],
  },
  publication: {
    name: 'For the public',
    text: 'Tick the sections and tasks to publish and write the public text. Save, preview, download. Nothing that is not ticked is ever shown.',
    steps: [
      'Tick, write the public text and save.',
      'Look it over with “Preview the public page”.',
      'Download the zip and unpack it onto your website.',
    ],
  },
}
