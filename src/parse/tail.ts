/** What follows the plan: attachments, signature and imprint, page furniture. */
import type { Span } from '../domain/document/document.ts'
import { ending, surely } from './bodies.ts'
import { printedDay } from './dates.ts'
import type { DraftFinding } from './draft.ts'
import { isEmpty, trimmed } from './span.ts'

/** What the plan ends before. */
const tails = [
  '附 ?件(?=[\\d ]*[:《\\n]|[\\d ]+\\p{Script=Han}|$)',
  '附件下载',
  '抄 ?送[:：]?',
  '主题词',
  `[^\\s。,;:、]{2,30}(?:${ending})\\s{0,80}${printedDay}`,
  `${printedDay}\\s{0,4}印发`,
  `${printedDay}(?=\\s|$)`,
  '\\(此件[^()]{2,12}\\)',
  '\\(联系人',
  '联 ?系 ?人:',
  '来源:',
  '相关链接',
  '扫一扫',
  '版权所有',
  '主办单位:',
  '打印本页',
  '相关(?:词条|阅读|文章)',
  '责任编辑',
  '特此通知',
]
/** At the beginning of a line or right after a sentence. */
const tailStart = new RegExp(`(?<edge>(?:^|[。)〕\\n;])[ \\t]{0,12})(?:${tails.join('|')})`, 'u')

/** The name of a file to be fetched, which some pages print right behind the last word. */
const fileEnding = /\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar)/g
const fileStart = /(?:关于|附件)[^。\s]{2,80}$/

/** Where the plan ends: the first mark of a tail behind `from`; the end of the text without one. */
export function planEnd(text: string, from: number): number {
  const rest = text.slice(from)
  const tail = tailStart.exec(rest)
  const tailAt = tail === null ? rest.length : tail.index + (tail.groups?.edge ?? '').length
  return from + Math.min(tailAt, fileNameIn(rest))
}

const unsignedName = new RegExp(`(?<=[。)〕\\n;]\\s{0,12})[^\\s。,;:、()]{2,30}(?:${surely})\\s*$`)

/** Where the issuer's name stands alone at the very end, without a day; names of others in `head` do not count. */
export function unsignedEnd(text: string, head: string): number | null {
  const from = Math.max(0, text.length - 80)
  const at = text.slice(from).search(unsignedName)
  return at >= 0 && head.includes(text.slice(from + at, from + at + 2)) ? from + at : null
}

/** Where the first name of a file begins; the end of the words without one. */
function fileNameIn(words: string): number {
  for (const { index } of words.matchAll(fileEnding)) {
    const from = Math.max(0, index - 84)
    const start = words.slice(from, index).search(fileStart)
    if (start >= 0) return from + start
  }
  return words.length
}

/** Where another part of a tail begins although no line does: before the name that signs a date, too. */
const pieceStart = new RegExp(
  `附件(?:下载|\\d)|抄 ?送|主题词|来源:|联 ?系 ?人:|相关链接|(?<date>${printedDay})`,
  'g',
)
const signer = new RegExp(`[^\\s。,;:、》)]{2,24}(?:${surely}|委)\\s{0,4}$`)
const attachmentStart = /附 ?件(?!下载)[\d ]*:?|附件\d/
const colophonStart = new RegExp(`抄 ?送|主题词|印发|${printedDay}`)

/** The issuer's name alone, or the remark whether the document is public. */
const signature = new RegExp(`^[^,。:]{2,30}(?:${surely}|委|院)$|^\\(此件`)

/** Tells the pieces of a tail apart. */
export function tailFindings(text: string, pieces: readonly Span[]): DraftFinding[] {
  return merged(pieces.map((piece) => ({ code: codeOf(text.slice(piece.start, piece.end)), ...piece })))
}

/** Lines of a tail, cut again where one line holds attachments, signature and page furniture. */
export function tailPieces(text: string, start: number): Span[] {
  return linesIn(text, { start, end: text.length }).flatMap((line) => {
    const cuts = cutsIn(text.slice(line.start, line.end)).map((cut) => line.start + cut)
    const edges = [line.start, ...cuts, line.end]
    const pieces = edges.slice(1).map((end, index) => trimmed(text, { start: edges[index] ?? end, end }))
    return pieces.filter((piece) => !isEmpty(piece))
  })
}

function cutsIn(line: string): number[] {
  const cuts: number[] = []
  for (const { index, groups } of line.matchAll(pieceStart)) {
    const isDate = groups?.date !== undefined
    const from = Math.max(cuts.at(-1) ?? 0, index - 34)
    const signed = isDate ? line.slice(from, index).search(signer) : -1
    if (!isDate) cuts.push(index)
    else if (signed >= 0) cuts.push(from + signed)
  }
  return cuts
}

function codeOf(line: string): DraftFinding['code'] {
  if (/^附 ?件[\d ]*:?$/.test(line)) return 'empty-attachment'
  if (line.search(attachmentStart) === 0) return 'attachment'
  return colophonStart.test(line) || signature.test(line) ? 'colophon' : 'chrome'
}

/** Findings of the same kind that follow one another are one. */
export function merged(findings: readonly DraftFinding[]): DraftFinding[] {
  const groups: DraftFinding[] = []
  for (const finding of findings) {
    const before = groups.at(-1)
    if (before?.code === finding.code) groups[groups.length - 1] = { ...before, end: finding.end }
    else groups.push(finding)
  }
  return groups
}

export function linesIn(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  let from = start
  for (const line of text.slice(start, end).split('\n')) {
    lines.push(trimmed(text, { start: from, end: from + line.length }))
    from += line.length + 1
  }
  return lines.filter((line) => !isEmpty(line))
}
