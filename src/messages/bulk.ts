/** What is done to many tasks of a list at once. */
export const zh = {
  open: '成批催办、改派',
  close: '收起',
  all: '全选本页',
  extra: '补充一句',
  extraHint: '每项各按自己的期次和截止日期写明，这句话附在后面',
  nudge: '催办',
  nudgeText: (draft: string, extra: string) => draft + extra,
  lead: '牵头处室',
  assign: '改派',
}

export const en: typeof zh = {
  open: 'Nudge or reassign several',
  close: 'Close',
  all: 'All on this page',
  extra: 'Add a sentence',
  extraHint: 'Each nudge names its own task and due date; this is added to it',
  nudge: 'Nudge',
  nudgeText: (draft, extra) => [draft, extra].filter(Boolean).join(' '),
  lead: 'Lead division',
  assign: 'Reassign',
}
