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
  chrome: () => 'Menus and other text of the web page, left out of the document.',
  'repeated-title': () => 'The title is repeated; it is kept once.',
  'source-line': () => 'Line with source and date; the issuer and date were taken from it.',
  letter: () => 'Covering notice, not part of the document itself.',
  colophon: () => 'Signature, copy list or imprint, not part of the document itself.',
  attachment: () => 'Attachment, not part of the document itself.',
  'empty-attachment': () => 'Nothing follows “附件：”.',
  'ordinal-missing': ({ expected = '' }) =>
    `A heading without its number; going by the order it should be “${expected}”. Please check.`,
  'ordinal-repeated': ({ ordinal = '' }) => `The number “${ordinal}” is repeated. Please check.`,
  'ordinal-skipped': ({ expected = '', ordinal = '' }) =>
    `The numbers jump from “${expected}” to “${ordinal}”. Please check whether one is missing.`,
  'ordinal-level': ({ ordinal = '' }) =>
    `This number is written differently from its neighbours; it was read as “${ordinal}”. Please check.`,
  'title-unmarked': () =>
    'There is no full stop between heading and text; they were separated by meaning. Please check.',
  'no-sections': () => 'No section headings such as “一、” were found.',
  'no-items': () => 'This section has no items; its text is taken as one item.',
  responsibility: () => 'A note of who is responsible; the parties were taken from it.',
  table: () => 'Read as a task breakdown table.',
  'table-cell-glued': () =>
    'The names in this cell run together, and it is not clear where one ends. Please check.',
  noise: () => 'Probably a watermark or damaged characters.',
  'stricter-rule': ({ rule = '' }) => `A higher rule is stricter: ${rule}`,
  closing: ({ time }) =>
    time === undefined
      ? 'Closing words after the text, not taken as an item.'
      : `Closing words after the text that set a time limit, “${time}”; they are taken as an item of their own.`,
  unread: () => 'Text that could not be placed in any section. Please check.',
}
