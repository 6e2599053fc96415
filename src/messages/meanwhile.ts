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
  title: 'This record has changed since you opened the page. What you wrote has not been saved yet.',
  lead: 'Next to each field that changed you see what it contains now. Neither version is lost: merge them in the field, or leave your own words, and save again.',
  keep: 'Keep what is there now and discard mine',
  kept: 'There now',
  legend: 'Underlined: there now but not in yours. Struck through: in yours but not there now.',
  taken: 'You had not changed this field; it now shows what is there.',
  nothing: '(empty)',
}
