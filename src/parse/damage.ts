/** What copying, scanning and printing leave in a text: noise to be left out, and slips to be read aright. */
import type { Span } from '../domain/document/document.ts'

const watermark = /@@+|\?{2,}|\uFFFD+/g
/** 第 2 页 共 9 页, — 3 —: on a line of its own, with the blank lines around it */
const pageNumber =
  /(?:^|\n)[ \t\u3000\n]{0,60}(?:[-—–－]{1,2} ?\d{1,3} ?[-—–－]{1,2}|第 ?\d{1,3} ?页(?:[ ,，/]{0,3}共 ?\d{1,3} ?页)?)[ \t\u3000]{0,60}(?:\n[ \t\u3000]{0,8}){0,4}(?=\n|$)/g
/** a reading aid such as 区(qū), which some copies of a page put after every rarer character */
const gloss = /(?<=\p{Script=Han})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}[)）]/gu
/** below this many, a bracket of small letters is a word such as (app) */
const fewestGlosses = 3

/** Stretches that are no part of the document, in order. */
export function noiseIn(source: string): Span[] {
  const glosses = spansOf(source, gloss)
  const found = [...spansOf(source, watermark), ...spansOf(source, pageNumber)]
  return inOrder(glosses.length < fewestGlosses ? found : [...found, ...glosses])
}

/** 2021 年 6 月 30 日, 20 个工作日, as word processors space figures */
const spacedFigure =
  /(?<=\d) {1,4}(?=[年月日号个天小])|(?<=[年月]) {1,4}(?=\d{1,2} {0,4}[月日])|(?<=\p{Script=Han}) {1,4}(?=\d{1,4} ?(?:个|天|小时|项|次|条|件|期|篇|家|类|人次))/gu
/** headings and bold type as Markdown writes them */
const markup = /\*{2,3}|__|(?<=^|\n)#{1,6} /g

/** 每 半 年 评 估 一 次, as a scan parts the letters of a line that was set wide */
const letterSpaced = /(?<!\p{Script=Han})\p{Script=Han}(?: \p{Script=Han}){3,40}(?!\p{Script=Han})/gu

/** Marks and spaces that say nothing, in order. */
export function fillersIn(source: string): Span[] {
  const spaced = spansOf(source, letterSpaced).flatMap(({ start, end }) =>
    spansOf(source.slice(start, end), / /g).map((space) => ({
      start: start + space.start,
      end: start + space.end,
    })),
  )
  return inOrder([...spansOf(source, spacedFigure), ...spaced, ...spansOf(source, markup)])
}

/** Figures and full stops misread, each with what was meant: one unit for one unit. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d ?)[oO](?= ?[\d年月日个天时%〕\]])/g, '0'],
  [/(?<=\d|[^\w.])[lI](?=\d? ?[年月日个天时%])(?<=\d[lI]|[lI](?=\d))/g, '1'],
  [/(?<=(?:^|[\n。])[ \u3000]{0,8})[lI](?=[.．、] ?\p{Script=Han})/gu, '1'],
  [
    /(?<=(?:\p{Script=Han}|[)）》”])(?<![一二三四五六七八九十][)）]?) {0,2})[.．](?= {0,2}(?:[\p{Script=Han}(（“\n]|\d{1,4} ?[年月日]|$))/gu,
    '。',
  ],
]

export function withoutSlips(source: string): string {
  return slips.reduce((text, [pattern, meant]) => text.replace(pattern, meant), source)
}

export function inOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((one, other) => one.start - other.start)
}

function spansOf(source: string, pattern: RegExp): Span[] {
  return Array.from(source.matchAll(pattern), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
}
