/** The copy that is matched: one form of each character, no noise, with the way back to the text as read. */
import type { Span } from '../domain/document.ts'
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
/** below this many, a bracket of small letters is a word such as (app) */
const fewestGlosses = 3

export const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/
/** Compatibility would turn ① into 1 and … into three full stops, and lose what they mean. */
const keptAsIs = /[①-⑳…]/

export function normalise(source: string): Copy {
  const noise = noiseIn(source)
  const copied = copyWithout(source, noise)
  return { text: copied.text, noise, toSource: (span) => sourceSpan(copied, span) }
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
  /** where in the source each unit of the text begins and ends */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

function copyWithout(source: string, noise: readonly Span[]): Copied {
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  /** a text uses few different characters many times */
  const forms = new Map<string, string>()
  let noiseIndex = 0
  let at = 0
  for (const character of source) {
    const end = at + character.length
    while ((noise[noiseIndex]?.end ?? Number.POSITIVE_INFINITY) <= at) noiseIndex += 1
    const isNoise = (noise[noiseIndex]?.start ?? Number.POSITIVE_INFINITY) <= at
    const form = isNoise ? '' : (forms.get(character) ?? formOf(character))
    if (!isNoise) forms.set(character, form)
    pieces.push(form)
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { text: pieces.join(''), starts, ends }
}

function formOf(character: string): string {
  if (character === '\r' || invisible.test(character)) return ''
  if (keptAsIs.test(character)) return character
  return simplified(character.normalize('NFKC'))
}

function sourceSpan({ starts, ends }: Copied, { start, end }: Span): Span {
  const first = starts[start] ?? ends.at(-1) ?? 0
  return { start: first, end: end > start ? (ends[end - 1] ?? first) : first }
}
