import type { FindingCode } from '../domain/document/document.ts'

type Sentence = (detail: Readonly<Record<string, string>>) => string

export const zh: Record<FindingCode, Sentence> = {
  chrome: () => '网页栏目文字，未作为正文。',
  'repeated-title': () => '标题重复出现，只取一次。',
  'source-line': () => '来源、发布时间行，已取出发布单位和日期。',
  letter: () => '印发通知等来函部分，不属于要点正文。',
  colophon: () => '落款、抄送、印发等版记，不属于要点正文。',
  attachment: () => '附件内容，不属于要点正文。',
  'empty-attachment': () => '“附件：”后没有内容。',
  'ordinal-missing': ({ expected = '' }) => `标题缺少序号，按前后顺序应为“${expected}”，请核对。`,
  'ordinal-repeated': ({ ordinal = '' }) => `序号“${ordinal}”重复，请核对。`,
  'ordinal-skipped': ({ expected = '', ordinal = '' }) =>
    `序号由“${expected}”跳到“${ordinal}”，请核对是否缺条。`,
  'ordinal-level': ({ ordinal = '' }) => `序号的写法与前后不一致，已按“${ordinal}”读，请核对。`,
  'title-unmarked': () => '标题与正文之间没有句号，已按语义断开，请核对。',
  'no-sections': () => '没有找到“一、”一类的部分标题。',
  'no-items': () => '该部分下没有分条目，整段作为一个条目。',
  responsibility: () => '责任单位说明，已取为责任方。',
  table: () => '按任务分解表读取。',
  'table-cell-glued': () => '单元格内的单位名称连在一起，不能确定如何断开，请核对。',
  noise: () => '疑似水印、乱码等干扰字符。',
  'stricter-rule': ({ rule = '' }) => `上位规定更严：${rule}`,
  closing: ({ time }) =>
    time === undefined ? '正文之后的结语，未列为条目。' : `正文之后的结语，写有时限“${time}”，已另立一条。`,
  unread: () => '未能归入任何部分的文字，请核对。',
}

export const en: Record<FindingCode, Sentence> = {
  chrome: () => 'Web page furniture, left out of the text.',
  'repeated-title': () => 'The title is printed again; one is kept.',
  'source-line': () => 'Source and date line; issuer and date were taken from it.',
  letter: () => 'Covering letter, not part of the priorities.',
  colophon: () => 'Signature, copies or imprint, not part of the priorities.',
  attachment: () => 'Attachment, not part of the priorities.',
  'empty-attachment': () => 'Nothing follows “附件：”.',
  'ordinal-missing': ({ expected = '' }) =>
    `A heading without its numeral; by order it is “${expected}”. Please check.`,
  'ordinal-repeated': ({ ordinal = '' }) => `Numeral “${ordinal}” stands twice. Please check.`,
  'ordinal-skipped': ({ expected = '', ordinal = '' }) =>
    `Numerals jump from “${expected}” to “${ordinal}”. Please check whether one is missing.`,
  'ordinal-level': ({ ordinal = '' }) =>
    `This numeral is written unlike its neighbours; it was read as “${ordinal}”. Please check.`,
  'title-unmarked': () => 'No full stop between heading and text; cut by meaning. Please check.',
  'no-sections': () => 'No section headings such as “一、” were found.',
  'no-items': () => 'This section has no items; its text stands as one item.',
  responsibility: () => 'A note of who is responsible; the parties were taken from it.',
  table: () => 'Read as a task table.',
  'table-cell-glued': () => 'Unit names in this cell run together and cannot be told apart. Please check.',
  noise: () => 'Probably a watermark or damaged characters.',
  'stricter-rule': ({ rule = '' }) => `A higher rule is stricter: ${rule}`,
  closing: ({ time }) =>
    time === undefined
      ? 'Closing words after the text, no item.'
      : `Closing words after the text set a time, “${time}”, and stand as an item of their own.`,
  unread: () => 'Text that fits no section. Please check.',
}
