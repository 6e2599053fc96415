import type { EvidenceKind } from '../domain/evidence.ts'

export const zh = {
  title: '佐证材料',
  empty: '还没有佐证材料。',
  kind: { link: '公开链接', file: '文件', number: '文号', record: '记录' } as Record<EvidenceKind, string>,
  add: '添加佐证材料',
  name: '名称',
  nameHint: '不填则用网址、文件名或文号',
  url: '网址',
  urlHint: '从浏览器地址栏复制完整网址',
  publishedOn: '公开日期',
  published: (day: string) => `${day} 公开`,
  file: '选择文件',
  fileHint: '不超过 50 MB。公开前请确认已经过保密审查。',
  documentNumber: '文号',
  documentNumberHint: '例如：津民宗办〔2021〕12号',
  text: '记录内容',
  textHint: '例如：9月10日召开专题会议，到会 23 人',
  addedBy: (name: string, day: string) => `${name} ${day} 添加`,
  remove: '删除',
  removeLabel: (title: string) => `删除佐证材料：${title}`,
  size: (bytes: number) => sizeIn(bytes),
  opensElsewhere: '在新窗口打开',
}

export const en: typeof zh = {
  title: 'Evidence',
  empty: 'No evidence yet.',
  kind: { link: 'Published link', file: 'File', number: 'Document number', record: 'Record' },
  add: 'Add evidence',
  name: 'Name',
  nameHint: 'Left out: the address, file name or document number',
  url: 'Address',
  urlHint: 'Copy the whole address from the browser',
  publishedOn: 'Published on',
  published: (day: string) => `published ${day}`,
  file: 'Choose a file',
  fileHint: 'At most 50 MB. Make sure that it has passed the secrecy review.',
  documentNumber: 'Document number',
  documentNumberHint: 'For example 津民宗办〔2021〕12号',
  text: 'Record',
  textHint: 'For example: meeting on 10 September, 23 present',
  addedBy: (name: string, day: string) => `added by ${name}, ${day}`,
  remove: 'Remove',
  removeLabel: (title: string) => `Remove evidence: ${title}`,
  size: (bytes: number) => sizeIn(bytes),
  opensElsewhere: 'opens in a new window',
}

function sizeIn(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
