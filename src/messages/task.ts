/** A task (任务) and what is said about it: nudges, remarks, events. */
import { figure } from './number.ts'
import * as time from './time.ts'

export const zh = {
  lead: '牵头处室',
  support: '配合处室',
  noLead: '未定牵头处室',
  citations: '所引文件',
  words: '要点原文',
  demand: '上级要求',
  occurrences: '期次',
  occurrence: '期次',
  due: '截止日期',
  light: '亮灯',
  status: '状态',
  evidence: '佐证材料',
  pieces: (count: number) => `${figure(count)} 份`,
  noOccurrences: '还没有期次。',
  noEvents: '还没有登记事件。事件发生后在下面登记，截止日期会自动算出。',
  event: {
    title: '登记事件',
    lead: (rule: string) => `每发生一次登记一条，按“${rule}”计算截止日期。`,
    name: '事件名称',
    nameHint: '例如：某某公司行政处罚决定',
    day: '发生日期',
    time: '发生时间',
    record: '登记',
  },
  nudge: {
    title: '催办',
    label: '催办',
    empty: '还没有催办记录。',
    text: '催办内容',
    send: '发出催办',
    /** what the office sends if it changes nothing */
    draft: (label: string, day: string) =>
      `请抓紧办理“${label}”，于${time.zh.inProse(day)}前填报进展并提交佐证材料。`,
    draftLate: (label: string, day: string) =>
      `“${label}”已于${time.zh.inProse(day)}到期，请尽快填报进展并提交佐证材料。`,
    draftPlain: '请抓紧办理，及时填报进展并提交佐证材料。',
  },
  remark: {
    title: '领导批示',
    label: '领导批示',
    empty: '还没有批示。',
    text: '批示内容',
    textHint: '处室和公开办都会看到。',
    send: '作出批示',
  },
  history: '留痕',
  allHistory: '查看全部留痕',
}

export const en: typeof zh = {
  lead: 'Lead',
  support: 'Supporting',
  noLead: 'no lead division yet',
  citations: 'Documents cited',
  words: 'Text of the document',
  demand: 'Required by the higher authority',
  occurrences: 'Occurrences',
  occurrence: 'Occurrence',
  due: 'Due',
  light: 'Light',
  status: 'Status',
  evidence: 'Evidence',
  pieces: (count) => figure(count),
  noOccurrences: 'No occurrences yet.',
  noEvents:
    'No events have been recorded yet. When one occurs, record it below; its due date is worked out for you.',
  event: {
    title: 'Record an event',
    lead: (rule) => `Record one each time it happens; the time limit is “${rule}”.`,
    name: 'Event',
    nameHint: 'For example: penalty decision on company so-and-so',
    day: 'Date',
    time: 'Time',
    record: 'Record',
  },
  nudge: {
    title: 'Nudges',
    label: 'Nudge',
    empty: 'No nudges yet.',
    text: 'Text of the nudge',
    send: 'Send nudge',
    draft: (label, day) =>
      `Please attend to “${label}”: report your progress and submit evidence by ${time.en.when(day)}.`,
    draftLate: (label, day) =>
      `“${label}” was due on ${time.en.when(day)}. Please report your progress and submit evidence as soon as possible.`,
    draftPlain: 'Please attend to this task, report your progress and submit evidence.',
  },
  remark: {
    title: 'Leader’s remarks',
    label: 'Leader’s remark',
    empty: 'No remarks yet.',
    text: 'Remark',
    textHint: 'The division and the disclosure office will see it.',
    send: 'Leave remark',
  },
  history: 'History',
  allHistory: 'See the whole history',
}
