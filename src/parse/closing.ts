/** The closing words (结语) behind the last section: 请各单位…, 本要点自…. */
import type { Span } from '../domain/document/document.ts'
import type { DraftFinding, DraftSection, Page } from './draft.ts'
import { unnumberedItem } from './items.ts'
import type { Mark } from './ordinals.ts'
import { timePhrasesIn } from './phrases/phrases.ts'
import { trimmed } from './span.ts'

/** Longest closing words. */
const longestClosing = 400

/** A paragraph of its own that speaks of the document as a whole. */
const opening =
  /(?<=[。;)〕])\s+(?=(?:请|望|希望?)(?:各|认真|遵照|结合)|以上|上述|本(?:要点|方案|计划|意见|通知|安排)自|各[^,。;]{1,20}?(?:按照|根据|对照|结合)本(?:要点|方案|计划|意见|通知|安排))/g

/** Words that may open a paragraph of the last part as well, where parts have several. */
const weakOpening =
  /(?<=[。;)〕])\s+(?=各[^。;]{1,40}?(?:(?:要|务必|应当?)(?:高度重视|切实|认真|加强|结合|按照|对照|精心)|请于|请将|贯彻落实情况))/g

/** Where the closing words stand in the plan; null without any. */
export function closingIn({ text }: Page, { start, end }: Span, all: readonly Mark[]): Span | null {
  const marks = all.filter((mark) => mark.firmness >= 2 && mark.start >= start && mark.start < end)
  const lastMark = marks.at(-1)?.end ?? start
  const from = Math.max(lastMark, end - longestClosing)
  const openings = hasParagraphs(text, marks) ? [opening] : [opening, weakOpening]
  for (const { 0: space, index } of openings.flatMap((one) => [...text.slice(from, end).matchAll(one)])) {
    const at = from + index
    if (hasBody(text.slice(lastMark, at))) return trimmed(text, { start: at + space.length, end })
  }
  return null
}

/** Whether a part before the last has more than one paragraph below its heading. */
function hasParagraphs(text: string, marks: readonly Mark[]): boolean {
  return marks.slice(0, -1).some((mark, index) => {
    const part = text.slice(mark.end, marks[index + 1]?.start).trim()
    return /。\s+\S/.test(part.replace(/^[^。]{0,60}。?\s+/, ''))
  })
}

/** Whether a last part has text of its own besides its heading, which may be closed like a sentence. */
function hasBody(part: string): boolean {
  const [first = ''] = part.trim().split('\n', 1)
  const sentences = part.split('。').length - 1
  return sentences >= (first.includes('。') ? 2 : 1)
}

/** A closing that sets a time is work and stands as an item of its own behind the others. */
export function withClosing(page: Page, sections: readonly DraftSection[], closing: Span): DraftSection[] {
  const item =
    timeIn(page, closing) === null
      ? null
      : unnumberedItem({ page, leadsBeforeComma: false, rows: null }, closing)
  const last = sections.at(-1)
  if (item === null || last === undefined) return [...sections]
  return [...sections.slice(0, -1), { ...last, end: item.item.end, items: [...last.items, item.item] }]
}

export function closingFinding(page: Page, closing: Span): DraftFinding {
  const time = timeIn(page, closing)
  return { code: 'closing', ...closing, ...(time !== null && { detail: { time } }) }
}

/** The first words of a closing that say when something is due. */
function timeIn({ text }: Page, { start, end }: Span): string | null {
  const words = text.slice(start, end)
  const [phrase] = timePhrasesIn(words, Number.NaN)
  return phrase === undefined ? null : words.slice(phrase.start, phrase.end)
}
