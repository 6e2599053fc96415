/** What a changed obligation does to the occurrences of a task, shown before it is done. */
import { plural } from './number.ts'

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
  title: 'Changed obligation: see which occurrences it affects',
  lead: 'Only occurrences that are not due yet and have not been reported on are changed. Those reported on, those already due and recorded events all stay.',
  from: 'Before',
  to: 'After',
  go: 'To be cancelled',
  come: 'To be added',
  stay: 'Kept as they are',
  none: 'none',
  count: (occurrences) => plural(occurrences, 'occurrence'),
  occurrence: 'Occurrence',
  due: 'Due',
  confirm: 'Save with the new obligation',
  back: 'Go back and edit',
}
