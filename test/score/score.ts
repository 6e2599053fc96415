/** How far the reader agrees with a careful person. */
import type { Item, Proposal, Reading, Section } from '#src/domain/document/document.ts'
import { coverageOf } from '#src/parse/coverage.ts'
import type { Gold, GoldPart, GoldSection } from './gold.ts'

/** Of what the person found, and of what the reader found, how much is common to both. */
export interface Agreement {
  readonly wanted: number
  readonly found: number
  readonly common: number
}

export const measures = ['sections', 'items', 'clauses', 'timePhrases', 'citations', 'responsible'] as const
export type Measure = (typeof measures)[number]
export type Score = Readonly<Record<Measure, Agreement>> & {
  readonly characters: number
  readonly accounted: number
  /** what one has and the other lacks, for reading */
  readonly differences: readonly string[]
}

/** Values of one measure: those the person found, those the reader found. */
interface Pair {
  readonly measure: Measure
  readonly wanted: readonly string[]
  readonly found: readonly string[]
}

export function scoreOf(text: string, { outline, proposals }: Reading, gold: Gold): Score {
  const pairs = pairsOf(gold, outline.sections, proposals)
  const agreements = measures.map((measure) => [
    measure,
    agreementOf(pairs.filter((pair) => pair.measure === measure)),
  ])
  return {
    ...Object.fromEntries(agreements),
    ...coverageOf(text, outline),
    differences: pairs.flatMap(differencesOf),
  }
}

function pairsOf(gold: Gold, sections: readonly Section[], proposals: readonly Proposal[]): Pair[] {
  const wanted = gold.sections.map(keyOf)
  const found = sections.map(keyOf)
  const inSections = gold.sections.flatMap((section, index) => {
    const place = found.indexOf(keyOf(section), Math.max(0, index - 2))
    return itemPairs(section, sections[place], place + 1, proposals)
  })
  return [{ measure: 'sections', wanted, found }, ...inSections]
}

function itemPairs(
  gold: GoldSection,
  section: Section | undefined,
  number: number,
  proposals: readonly Proposal[],
): Pair[] {
  const items = section?.items ?? []
  const numbered = items.filter(({ ordinal }) => ordinal !== null)
  const own = items.find(({ ordinal }) => ordinal === null)
  const body =
    gold.section_body === undefined
      ? []
      : [
          {
            part: {
              ordinal_text: '',
              title: null,
              cited_numbers: gold.cited_numbers ?? [],
              ...gold.section_body,
            },
            item: own,
          },
        ]
  const parts = gold.items.map((part) => ({
    part,
    item: numbered.find((item) => keyOf(item) === keyOf(part)),
  }))
  const tasksOf = (item: Item | undefined) =>
    item === undefined
      ? []
      : proposals.filter(({ code }) => code.startsWith(`${number}.${items.indexOf(item) + 1}-`))
  return [
    { measure: 'items', wanted: gold.items.map(keyOf), found: numbered.map(keyOf) },
    ...[...parts, ...body].flatMap(({ part, item }) => partPairs(part, item, tasksOf(item))),
  ]
}

function partPairs(part: GoldPart, item: Item | undefined, tasks: readonly Proposal[]): Pair[] {
  const name = `${keyOf(part)}#`
  const parts = withSubitems(part)
  const sentences = parts.reduce((sum, { sentence_count = 0 }) => sum + sentence_count, 0)
  const phrases = parts.flatMap(({ time_limits = [] }) => time_limits.map(plain))
  const citations = parts.flatMap(({ cited_documents = [], cited_numbers = [] }) =>
    [...cited_documents, ...cited_numbers].map(plain),
  )
  const units = parts.flatMap(({ responsible = [] }) => responsible.flatMap(unitsIn))
  const charged = parts.flatMap(({ responsible_in_prose = [] }) => responsible_in_prose.map(plain))
  const named = unique(tasks.flatMap((task) => task.responsible.map(({ name }) => plain(name))))
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${name}${index + 1}`)
  return [
    { measure: 'clauses', wanted: numbered(sentences), found: numbered(item?.clauses.length ?? 0) },
    { measure: 'timePhrases', wanted: phrases, found: matched(phrases, phrasesOf(tasks)) },
    {
      measure: 'citations',
      wanted: unique(withoutNumbersIn(citations)),
      found: unique(withoutNumbersIn(tasks.flatMap((task) => task.citations.map(plain)))),
    },
    {
      measure: 'responsible',
      wanted: unique(units),
      found: named.filter((name) => units.includes(name) || !charged.includes(name)),
    },
  ]
}

function withSubitems(part: GoldPart): GoldPart[] {
  return [part, ...(part.subitems ?? []).flatMap(withSubitems)]
}

/** Words of time that the reader found; words that only name work without an end are wanted by no gold. */
function phrasesOf(tasks: readonly Proposal[]): string[] {
  const stated = tasks.flatMap((task) => task.obligations).filter(({ phrase }) => phrase !== '')
  return unique(stated.map(({ kind, phrase }) => (kind === 'standing' ? `~${plain(phrase)}` : plain(phrase))))
}

/** Puts the person's words for a phrase that the reader cut a little shorter or longer. */
function matched(wanted: readonly string[], found: readonly string[]): string[] {
  return found.flatMap((phrase) => {
    const words = phrase.replace(/^~/, '')
    const same = wanted.find((other) => other === words) ?? wanted.find((other) => isSame(other, words))
    if (same !== undefined) return [same]
    return phrase.startsWith('~') || isWork(words) ? [] : [words]
  })
}

function isSame(phrase: string, other: string): boolean {
  return phrase.includes(other) || other.includes(phrase)
}

/** A thing to be made, which is due with the year although no words of time say so. */
function isWork(words: string): boolean {
  return !/[\d一二两三四五六七八九十年]+[年月日天周季个次]|每|按|逐|年底|年内|时限|[周月季年](?:通报|调度|检查)/.test(
    words,
  )
}

/** A number alone counts only where the person lists it: in brackets behind a title it is part of the citation. */
function withoutNumbersIn(citations: readonly string[]): string[] {
  return citations.filter(
    (words) => words.startsWith('《') || !citations.some((other) => other !== words && other.includes(words)),
  )
}

function unitsIn(words: string): string[] {
  return plain(words)
    .split(/[、,;](?![^()]*\))/)
    .map((name) => name.replace(/(?:牵头|配合|负责落实|负责|参与)$/, ''))
    .filter((name) => name !== '')
}

function keyOf({
  ordinal_text,
  ordinal,
  title,
}: {
  ordinal_text?: string
  ordinal?: string | null
  title: string | null
}): string {
  if (title !== null) return plain(title)
  return plain(ordinal_text ?? ordinal ?? '').replace(/[、.()]/g, '')
}

function plain(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[(](20\d\d)[\])](?=\d)/g, '〔$1〕')
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}

function agreementOf(pairs: readonly Pair[]): Agreement {
  return pairs.reduce(
    (sum, { wanted, found }) => ({
      wanted: sum.wanted + wanted.length,
      found: sum.found + found.length,
      common: sum.common + wanted.length - without(wanted, found).length,
    }),
    { wanted: 0, found: 0, common: 0 },
  )
}

/** The words of one list that the other lacks, each counted as often as it stands. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return words.filter((word) => {
    const place = left.indexOf(word)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

function differencesOf({ measure, wanted, found }: Pair): string[] {
  const missing = without(wanted, found).map((word) => `${measure} missing: ${word}`)
  const extra = without(found, wanted).map((word) => `${measure} extra: ${word}`)
  return [...missing, ...extra]
}
