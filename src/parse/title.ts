/** The plan's title: named in a covering letter, in a page's header, or standing on its own. */
import type { Span } from '../domain/document/document.ts'
import { type Compact, compactOf } from './compact.ts'
import { printedDay } from './dates.ts'
import { trimmed } from './span.ts'

export interface Title {
  readonly words: string
  readonly span: Span
  /** it stands nowhere by itself: the letter before the plan names it, and ends with its span */
  readonly isQuoted?: boolean
}

/** How titles of the genre end. */
const kinds = '要点|任务|方案|安排|分解表|分工表?|责任表|清单|计划|台账|意见|措施|通知|一览表'
const titleEnd = new RegExp(`(?:${kinds})(?:\\([^()]{1,12}\\))?$`)

/** Names that a letter or header gives to what follows it, most telling first. */
const givenNames = [
  /[《〈<]([^《》〈〉<>。]{4,70})[》〉>](?:已|印发|下发|发给)/g,
  /(?:印发|制定了?|下发)[《〈<]([^《》〈〉<>。]{4,70})[》〉>]/g,
  /关于印发([^《》〈〉<>。,:]{4,70})的通知/g,
  /附件(?:\d(?!\d{3}年))?:?[《〈<]?([^《》〈〉<>。,:]{4,70})/g,
  new RegExp(`(?:^|。)([^《》〈〉<>。,:]{4,60}?(?:${kinds}))(?=(?:为|根据|按照|依据)\\p{Script=Han})`, 'gu'),
]

/** More names than any letter and header give. */
const mostNames = 40

/** The last place before `end` where the title stands by itself; null where none is to be found. */
export function titleIn(text: string, end: number): Title | null {
  const compact = compactOf(text, 0, end)
  const given = givenNames.flatMap((pattern) => namesBy(pattern, compact.text))
  const names = [...new Set(given)].slice(0, mostNames).concat(standingNames(text, end))
  for (const announcement of [announced, quotedOnly]) {
    for (const words of names) {
      const found = lastStanding(compact, words, announcement)
      if (found !== null) return withinLine(text, found)
    }
  }
  return quotedIn(text, given, end)
}

/** Where the plan stands behind its letter without a title of its own, the letter's name for it. */
function quotedIn(text: string, given: readonly string[], end: number): Title | null {
  const [words] = given
  const signed = [...text.slice(0, end).matchAll(new RegExp(`${printedDay}(?=\\s)`, 'g'))].at(-1)
  if (words === undefined || signed === undefined) return null
  return { words, span: { start: 0, end: signed.index + signed[0].length }, isQuoted: true }
}

function namesBy(pattern: RegExp, text: string): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '').filter(isTitle)
}

export function isTitle(words: string): boolean {
  return words.length >= 8 && words.length <= 80 && words.includes('公开') && titleEnd.test(words)
}

/** Lines, parts of lines and header fields that read like a title; the last first. */
function standingNames(text: string, end: number): string[] {
  const lines = text.slice(0, end).split('\n').slice(-400)
  const parts = lines.flatMap(partsOf)
  const wrapped = lines.flatMap((line, index) => [
    line + (lines[index + 1] ?? ''),
    line + (lines[index + 1] ?? '') + (lines[index + 2] ?? ''),
  ])
  const names = [parts, wrapped].flatMap((pieces) => pieces.map(nameOf).filter(isTitle).toReversed())
  return [...new Set(names)]
}

/** A line, and its parts unless it is one title that holds a space. */
function partsOf(line: string): string[] {
  const parts = line.split(/[ |]+/)
  return isTitle(nameOf(line)) && parts.filter(isTitle).length < 2 ? [line] : [line, ...parts]
}

function nameOf(piece: string): string {
  return piece.replace(/\s+/g, '').replace(/^标题:/, '')
}

function lastStanding(compact: Compact, words: string, announcement: RegExp): Title | null {
  let at = compact.text.lastIndexOf(words)
  while (at >= 0) {
    if (standsAlone(compact.text, at, words, announcement))
      return { words, span: compact.spanOf(at, at + words.length) }
    at = at === 0 ? -1 : compact.text.lastIndexOf(words, at - 1)
  }
  return null
}

/** A name given short stands in its full form, behind its issuer's name, where the title is printed. */
function withinLine(text: string, { words, span }: Title): Title {
  const line =
    /[^\s。,:;?!《》|)]{0,60}$/.exec(text.slice(Math.max(0, span.start - 60), span.start))?.[0] ?? ''
  const before = line.split(/日|附件\d?|印发|通知/).at(-1) ?? ''
  const after = /^[^\s。,:;?!《》|]{0,60}/.exec(text.slice(span.end, span.end + 60))?.[0] ?? ''
  const start = span.start - before.length
  const whole = before + words + after
  if (isTitle(whole)) return { words: whole, span: { start, end: span.end + after.length } }
  return isTitle(before + words) ? { words: before + words, span: { start, end: span.end } } : { words, span }
}

/** What stands before a name that a letter or a page's header only mentions. */
const announced = /[《〈<〔]$|(?<!日)印发$|关于$|附件\d?:$|标题:$/
/** Where no title is printed, the header's is taken. */
const quotedOnly = /[《〈<〔]$|(?<!日)印发$|关于$|附件\d?:$/

/** Not quoted, not announced, and no part of a longer name. */
function standsAlone(text: string, at: number, words: string, announcement: RegExp): boolean {
  const before = text.slice(Math.max(0, at - 4), at)
  const after = text.slice(at + words.length, at + words.length + 3)
  return !announcement.test(before) && !/^(?:[》〉>]|的通知)/.test(after)
}

/** The title as words, without the white space it was printed with. */
export function wordsOf(text: string, span: Span): string {
  const { start, end } = trimmed(text, span)
  return text.slice(start, end).replace(/\s+/g, '')
}
