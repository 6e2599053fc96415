/** The guide to reading a document in and breaking it down. */
import type { PageGuide } from './guided-page.ts'

type Name =
  | 'plans'
  | 'reading'
  | 'workbench'
  | 'breakdown'
  | 'lastYear'
  | 'references'
  | 'divisions'
  | 'calendar'

export const zhBreakdown: Record<Name, PageGuide> = {
  plans: { name: '年度要点', text: '一年一份要点：读入、分解、下达，全年跟踪，年终总结、归档。', steps: [] },
  reading: {
    name: '读入要点',
    text: '上传文件或粘贴全文，先预览读得对不对，确认之后才会保存。',
    steps: [
      '上传 .docx、.pdf 或 .txt，或从网页全选、复制、粘贴。',
      '在预览里看疑点，需要时手工更正，再存为草稿。',
    ],
  },
  workbench: {
    name: '分解',
    text: '左边是原文，右边是任务。每一句都落到任务，或者说明理由搁置，才能下达。',
    steps: [
      '点“全选”“采用推荐”，先定下大部分处室。',
      '逐条看“待确认”的，名称、处室、时限不合适，点铅笔就地改。',
      '不产生任务的句子写明理由，点“搁置”。',
      '“下达前还差”空了，点“下达”。',
    ],
  },
  breakdown: {
    name: '任务分解表',
    text: '导出表格发给各处室，改好后整表粘贴回来；先看改了什么，再勾选保存。',
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
  divisions: {
    name: '处室',
    text: '任务按处室分派。名称、职责点铅笔就地修改；职责里的词写得准，推荐就准。',
    steps: ['先建处室，写几个职责关键词；多的可以从表格粘贴。', '每个处室至少要有一名联络员。'],
  },
  calendar: {
    name: '放假安排',
    text: '每年年底粘贴国务院办公厅的放假通知，期限就按新的工作日重算；先预览，再保存。',
    steps: [],
  },
}

export const enBreakdown: Record<Name, PageGuide> = {
  plans: {
    name: 'Plans',
    text: 'One plan a year: read in, broken down, issued, tracked all year, summed up and closed.',
    steps: [],
  },
  reading: {
    name: 'Read in a document',
    text: 'Upload the file or paste the text, and check in the preview that it was read correctly. Nothing is saved until you confirm.',
    steps: [
      'Upload .docx, .pdf or .txt, or select a whole web page, copy and paste it.',
      'Look through the findings in the preview, correct by hand where needed, and save as a draft.',
    ],
  },
  workbench: {
    name: 'Breakdown',
    text: 'The document is on the left, the tasks are on the right. Every clause goes into a task or is set aside with a reason; then the plan can be issued.',
    steps: [
      'Tick “All” and take the suggestions: that settles most divisions.',
      'Go through what is still to be confirmed; press the pencil beside whatever does not fit.',
      'Set aside clauses that call for no task, with a reason.',
      'When nothing is left under “Before it can be issued”, press “Issue”.',
    ],
  },
  breakdown: {
    name: 'Breakdown table',
    text: 'Export the table, have the divisions edit it, and import it again. You see what changes, and tick what to save.',
    steps: [],
  },
  lastYear: {
    name: 'Compared with last year',
    text: 'The document beside last year’s, clause by clause: take over divisions and obligations, and decide what becomes of last year’s unfinished tasks.',
    steps: [],
  },
  references: {
    name: 'Higher-level documents',
    text: 'The higher authority’s document beside this year’s plan: say for each clause which task covers it. Whatever is not covered is listed.',
    steps: [
      'First accept those in nearly the same words, then go through the rest.',
      'Set aside, with a reason, what is not your office’s business.',
    ],
  },
  divisions: {
    name: 'Divisions',
    text: 'Tasks are assigned to divisions. Press the pencil to change a name or duties; the better the duties are described, the better the suggestions.',
    steps: [
      'Add divisions, each with a few keywords of its duties; you can paste many from a spreadsheet.',
      'Each needs at least one contact.',
    ],
  },
  calendar: {
    name: 'Holidays',
    text: 'At the end of each year, paste the State Council’s notice of holidays. Due dates are recalculated; you see a preview before saving.',
    steps: [],
  },
}
