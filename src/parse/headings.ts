/** Where the heading of a section or item ends and its text begins. */
import type { Span } from '../domain/document/document.ts'
import type { Page } from './draft.ts'
import { isNote } from './parties.ts'
import { firstSentenceEnd } from './sentences.ts'
import { isEmpty, trimmed } from './span.ts'

export interface Heading {
  /** the heading's words, without its full stop; null where the text itself follows the ordinal */
  readonly title: Span | null
  readonly bodyStart: number
  /** who is responsible, where a bracket at the heading's end says so */
  readonly note: Span | null
  /** how sure the cut is */
  readonly cut: 'marked' | 'unmarked'
}

/** Longer than this, a sentence or line is text and no heading. */
const longestHeading = 42
const longestBareHeading = 60

/**
 * Cuts the heading off what follows an ordinal.
 *
 * @param span from behind the ordinal to the first ordinal below it, or to the end of its text
 * @param hasChildren whether numbered parts follow the span
 */
export function headingOf(page: Page, span: Span, hasChildren: boolean): Heading {
  const { start, end } = trimmed(page.text, span)
  const lineEnd = endOfLine(page.text, start, end)
  const stop = firstSentenceEnd(page, { start, end: lineEnd })
  const spaced = spaceCut(page.text, { start, end: stop ?? lineEnd }, end)
  if (spaced !== null) return spaced
  const hasMore = hasChildren || hasWords(page.text, stop ?? lineEnd, end)
  if (stop === null) return bareHeading(page, { start, end: lineEnd }, hasMore)
  const lead = { start, end: stop }
  if (charging.test(page.text.slice(start, stop))) return untitled(start)
  const marked = titled(page.text, start, stop - 1, stop)
  if (!hasMore || stop - start > longestHeading) return lostCut(page.text, lead) ?? untitled(start)
  return isManifold(page.text.slice(start, stop)) ? (lostCut(page.text, lead) ?? marked) : marked
}

/** Who is told to do something: a sentence, however short. */
const charging =
  /^(?:各级?|全[市县区省]各?)[^,。;]{0,14}(?:处室|科室|股室|单位|部门|政府|乡镇|镇街|街道)(?:要|应当?|须|务必|请)/

/** More than two members make a sentence that may have swallowed its heading. */
function isManifold(lead: string): boolean {
  return lead.split(',').length > 2
}

/** A heading on a line of its own, or before its children, without a full stop. */
function bareHeading(page: Page, line: Span, hasMore: boolean): Heading {
  const isShort =
    line.end - line.start <= longestBareHeading && !/[;:]$/.test(page.text.slice(line.start, line.end))
  if (hasMore && isShort && !isEmpty(line)) return titled(page.text, line.start, line.end, line.end)
  return lostCut(page.text, line) ?? untitled(line.start)
}

function titled(text: string, start: number, end: number, bodyStart: number): Heading {
  return withoutNote(text, { title: trimmed(text, { start, end }), bodyStart, note: null, cut: 'marked' })
}

/** 抓好财务公开(由财政所负责) → 抓好财务公开. */
function withoutNote(text: string, heading: Heading): Heading {
  const words = heading.title === null ? '' : text.slice(heading.title.start, heading.title.end)
  const found = /\((?<note>[^()]{2,120})\)$/.exec(words)
  if (heading.title === null || found === null || found.index < 2) return heading
  if (!isNote(found.groups?.note ?? '')) return heading
  const { start, end } = heading.title
  const opener = start + found.index
  return { ...heading, title: { start, end: opener }, note: { start: opener, end } }
}

function untitled(start: number): Heading {
  return { title: null, bodyStart: start, note: null, cut: 'marked' }
}

/** In texts on one line, a single space stands between a heading and its text. */
function spaceCut(text: string, { start, end }: Span, textEnd: number): Heading | null {
  const words = text.slice(start, Math.min(end, start + longestHeading))
  const space = words.search(/(?<=\p{Script=Han}{4}|[”》)]) +(?=[\p{Script=Han}“《])/u)
  if (space < 4 || textEnd - start - space < 15) return null
  return titled(text, start, start + space, start + space)
}

/** Words by which a text opens after a heading that lost its full stop. */
const openers =
  /(?<=[\p{Script=Han}》”)])(?:各(?:处室|科室|股室|单位|部门|地区|级|县|区|市|镇|街道)[^,。;]{0,16}?要|为(?:深入|认真|贯彻|切实|进一步|推动|做好|加强|全面)|(?:深入|全面|认真)贯彻|坚持以|以习近平|请各)/u
/** Words that also stand inside headings: they open a text only after a cited document or a noun that ends headings. */
const openersAfterNoun =
  /(?<=[》”]|公开|工作|建设|管理|监督|机制|保障|领导|解读|回应|实效|质量|水平|服务|平台|责任|要求|目标|思想|原则|任务|措施|信息)(?:加强|建立|推进|按照|根据|围绕|结合|积极|及时|完善|进一步|坚持|严格|要)/u

/** Headings that every plan may have, told from the text that touches them. */
const usualHeading =
  /^(?:指导思想|总体要求|总体目标|工作目标|目标任务|基本原则|工作原则|主要任务|重点任务|重点工作|工作任务|工作重点|工作内容|工作要求|有关要求|保障措施|工作措施|组织领导|实施步骤|工作步骤|时间安排|公开内容|公开范围|公开形式)(?=[\p{Script=Han}“《\d])(?![和及与的任机体责制小])/u

/** What is left behind a lost cut is at least a short clause: not 召开工作|推进会. */
const shortestBody = 8

function lostCut(text: string, { start, end }: Span): Heading | null {
  const words = text.slice(start, Math.min(end, start + longestHeading))
  const usual = usualHeading.exec(words)?.[0].length ?? -1
  const cuts = usual > 0 ? [usual] : [openers, openersAfterNoun].map((pattern) => words.search(pattern))
  const cut = Math.min(...cuts.filter((place) => place >= 4 && !isMidClause(words.slice(0, place))))
  if (cut === Number.POSITIVE_INFINITY) return null
  if (end - start - cut < shortestBody) return null
  const title = { start, end: start + cut }
  return withoutNote(text, { title, bodyStart: start + cut, note: null, cut: 'unmarked' })
}

/** A heading does not end a word or two behind a comma: …责任大,各级|各部门要. */
function isMidClause(heading: string): boolean {
  return heading.length - 1 - heading.lastIndexOf(',') < 4
}

function endOfLine(text: string, start: number, end: number): number {
  const newline = text.slice(start, end).indexOf('\n')
  return trimmed(text, { start, end: newline < 0 ? end : start + newline }).end
}

function hasWords(text: string, start: number, end: number): boolean {
  return !isEmpty(trimmed(text, { start, end }))
}
