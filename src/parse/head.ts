/** What stands before the plan's numbering: page furniture, covering letter, title, preamble. */
import type { Span } from '../domain/document/document.ts'
import { surely } from './bodies.ts'
import type { DraftFinding } from './draft.ts'
import { isEmpty, trimmed } from './span.ts'
import { linesIn, merged } from './tail.ts'
import { type Title, wordsOf } from './title.ts'

export interface Head {
  readonly preamble: Span
  readonly findings: readonly DraftFinding[]
}

/** Divides the text before `end` around the title. */
export function headOf(text: string, title: Title | null, end: number): Head {
  const before = { start: 0, end: (title?.isQuoted ? title.span.end : title?.span.start) ?? 0 }
  const after = { start: title?.span.end ?? 0, end }
  const letterStart = salutationStart(text, before)
  const furniture = furnitureIn(text, { start: 0, end: letterStart ?? before.end }, title)
  const letter =
    letterStart === null
      ? []
      : [{ code: 'letter' as const, ...trimmed(text, { start: letterStart, end: before.end }) }]
  const opening = openingIn(text, after, title)
  const preamble = trimmed(text, { start: opening.at(-1)?.end ?? after.start, end })
  return { preamble, findings: [...furniture, ...letter, ...opening].filter((finding) => !isEmpty(finding)) }
}

const addressee = /各|政府|单位|部门|处室|科室|司局|委员会/

/** Where a letter begins: the words before the first colon that name who is addressed. */
function salutationStart(text: string, { start, end }: Span): number | null {
  for (
    let colon = text.indexOf(':', start);
    colon >= 0 && colon < end;
    colon = text.indexOf(':', colon + 1)
  ) {
    const from = Math.max(start, colon - 160)
    const words = /[^\s。:>》|]*(?:[,、] ?[^\s。:>》|]*)*$/.exec(text.slice(from, colon))?.[0] ?? ''
    if (
      words.length >= 3 &&
      addressee.test(words) &&
      !/(?:来源|发布|时间|标题|(?:发布|主办|责任|发文|制发)(?:机关|机构|单位|部门))$/.test(words.slice(-6))
    )
      return colon - words.length
  }
  return null
}

function furnitureIn(text: string, span: Span, title: Title | null): DraftFinding[] {
  const lines = linesIn(text, span)
  return merged(lines.map((line) => ({ code: furnitureCode(text, line, title), ...line })))
}

function furnitureCode(text: string, line: Span, title: Title | null): DraftFinding['code'] {
  const words = wordsOf(text, line)
  if (title !== null && words === title.words) return 'repeated-title'
  return /来源:|发布时间:|发布日期:/.test(words) && words.length <= 80 ? 'source-line' : 'chrome'
}

/** Lines right behind the title that are not yet the preamble: source, date, number, the title again, an address. */
function openingIn(text: string, span: Span, title: Title | null): DraftFinding[] {
  const findings: DraftFinding[] = []
  for (const line of linesIn(text, span)) {
    const code = openingCode(wordsOf(text, line), title)
    if (code === null) break
    findings.push({ code, ...line })
  }
  const preambleStart = findings.at(-1)?.end ?? span.start
  const letterEnd = addressEnd(text, { start: preambleStart, end: span.end })
  if (letterEnd === null) return findings
  return [...findings, { code: 'letter', ...trimmed(text, { start: preambleStart, end: letterEnd }) }]
}

const bodyAlone = new RegExp(`^[^,。:;《》]{4,30}(?:${surely}|委|院)$`)

function openingCode(words: string, title: Title | null): DraftFinding['code'] | null {
  if (words === title?.words) return 'repeated-title'
  if (/。$/.test(words)) return null
  if (/来源:|时间:|日期:/.test(words) && words.length <= 80) return 'source-line'
  const isImprint = /^(?:\(?20\d\d年\d{1,2}月\d{1,2}日\)?|\S{2,12}〔20\d\d〕\d{1,4}号)$/.test(words)
  if (isImprint) return 'chrome'
  return bodyAlone.test(words) ? 'colophon' : null
}

/** In a notice that is itself the plan, the address stands between title and preamble. */
function addressEnd(text: string, { start, end }: Span): number | null {
  const words = text.slice(start, Math.min(end, start + 160))
  const found = /^[^。:《]{3,150}:/.exec(words)?.[0]
  if (
    found === undefined ||
    !addressee.test(found) ||
    /(?:如下|以下.{0,8}):$|要求|^.{0,60}是:$|^(?:根据|按照|为)/.test(found)
  )
    return null
  return start + found.length
}
