/** Words for two people at one record, and for text that was typed while nobody was signed in. */

export const zh = {
  title: '您打开这一页之后，这条记录有了新的改动，您写的还没有保存。',
  lead: '有改动的栏目旁边列出了现在的内容。两边都没有丢：在栏里合并好，或者就用您写的，再保存一次。',
  keep: '用现在的内容，放弃我写的',
  kept: '现在的内容',
  legend: '下划线是现在有而您没有写的，删除线是您写了而现在没有的。',
  taken: '您没有动过这一栏，已换成现在的内容。',
  nothing: '（空）',
}

export const en: typeof zh = {
  title: 'This record has changed since you opened the page. What you wrote is not saved yet.',
  lead: 'Beside each field that changed stands what is kept now. Neither is lost: merge them in the field, or leave yours, and save again.',
  keep: 'Take what is kept now, drop mine',
  kept: 'Kept now',
  legend: 'Underlined: kept now but not in yours. Struck through: in yours but not kept now.',
  taken: 'You had not touched this field; it now holds what is kept.',
  nothing: '(empty)',
}
