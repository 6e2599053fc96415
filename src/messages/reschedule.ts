/** What a changed obligation does to the occurrences of a task, shown before it is done. */
export const zh = {
  title: '时限改动：先看看影响哪些期次',
  lead: '只动还没有到期、也没有填报过的期次；报过的、到期的和登记过的事件一律保留。',
  from: '原来',
  to: '改为',
  go: '将取消',
  come: '将新增',
  stay: '保留不动',
  none: '没有',
  count: (occurrences: number) => `${occurrences} 期`,
  occurrence: '期次',
  due: '截止',
  confirm: '按新的时限保存',
  back: '回去修改',
}

export const en: typeof zh = {
  title: 'A changed obligation: see first what it touches',
  lead: 'Only occurrences that are ahead and untouched give way; what was reported, fell due or was recorded stays.',
  from: 'Was',
  to: 'Becomes',
  go: 'Taken away',
  come: 'Added',
  stay: 'Kept as they are',
  none: 'none',
  count: (occurrences) => (occurrences === 1 ? '1 occurrence' : `${occurrences} occurrences`),
  occurrence: 'Occurrence',
  due: 'Due',
  confirm: 'Save with the new obligation',
  back: 'Go back and change it',
}
