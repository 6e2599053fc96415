/** The copy that is matched: one form of each character, no noise, with the way back to the text as read. */
import type { Span } from '../domain/document.ts'
import { type Edit, Offsets } from './offsets.ts'
import { simplified } from './simplified.ts'

/** What is matched and measured; every span of it leads back to the source. */
export interface Copy {
  readonly text: string
  readonly toSource: (span: Span) => Span
  /** watermarks, glosses and the like that stand in the source but not in the copy */
  readonly noise: readonly Span[]
}

const watermark = /@@+|\?{2,}|\uFFFD+/g
/** a reading aid such as 区(qū), which some copies of a page put after every rarer character */
const gloss = /(?<=\p{Script=Han})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}[)）]/gu
/** 2021 年 6 月 30 日, 20 个工作日, as word processors space figures */
const spacedFigure = /(?<=\d) {1,4}(?=[年月日号个天])|(?<=[年月]) {1,4}(?=\d{1,2} {0,4}[月日])/g
/** below this many, a bracket of small letters is a word such as (app) */
const fewestGlosses = 3

export const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/
/** Compatibility would turn ① into 1 and … into three full stops, and lose what they mean. */
const keptAsIs = /[①-⑳…]/

export function normalise(source: string): Copy {
  const noise = noiseIn(source)
  const leftOut = [...noise, ...spansOf(source, spacedFigure)].sort((a, b) => a.start - b.start)
  const { text, edits } = copyWithout(source, leftOut)
  const offsets = new Offsets(edits)
  return { text, noise, toSource: (span) => offsets.toSource(span) }
}

function noiseIn(source: string): Span[] {
  const glosses = spansOf(source, gloss)
  const found = [...spansOf(source, watermark), ...(glosses.length < fewestGlosses ? [] : glosses)]
  return found.sort((a, b) => a.start - b.start)
}

function spansOf(source: string, pattern: RegExp): Span[] {
  return Array.from(source.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

interface Copied {
  readonly text: string
  readonly edits: readonly Edit[]
}

function copyWithout(source: string, leftOut: readonly Span[]): Copied {
  const edits: Edit[] = []
  /** a text uses few different characters many times */
  const forms = new Map<string, string>()
  let text = ''
  let next = 0
  let at = 0
  for (const character of source) {
    const end = at + character.length
    while ((leftOut[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1
    const isLeftOut = (leftOut[next]?.start ?? Number.POSITIVE_INFINITY) <= at
    const form = isLeftOut ? '' : (forms.get(character) ?? formOf(character))
    if (!isLeftOut) forms.set(character, form)
    if (form.length !== 1 || end - at !== 1) {
      edits.push({
        copy: { start: text.length, end: text.length + form.length },
        source: { start: at, end },
      })
    }
    text += form
    at = end
  }
  return { text, edits }
}

function formOf(character: string): string {
  if (character === '\r' || invisible.test(character)) return ''
  if (keptAsIs.test(character)) return character
  return simplified(character.normalize('NFKC'))
}
