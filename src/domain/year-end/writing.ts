/** Writing the year-end summary: a person's words stand above the program's draft, and are never overwritten by it. */
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import { requireWriting, type Section, type SectionId, type Summary, type Words } from './summary.ts'

export interface Written extends Section {
  /** what the program drafts from the records now */
  readonly draft: string
  /** a person's words, not the draft's */
  readonly own: boolean
  /** the draft beside which a person wrote, where the present one differs; else null */
  readonly outdated: string | null
  readonly revision: number
}

/** Each drafted section with a person's words where there are any. */
export function writtenSections(summary: Summary, drafted: readonly Section[]): Written[] {
  return drafted.map((section) => {
    const words = wordsOn(summary, section.id)
    const text = words.text ?? section.text
    const own = text !== section.text
    return {
      ...section,
      text,
      draft: section.text,
      own,
      outdated: own && words.basis !== section.text ? words.basis : null,
      revision: words.revision,
    }
  })
}

export interface Writing {
  readonly id: SectionId
  readonly text: string
  /** the program's draft at this moment */
  readonly draft: string
  /** as the writer saw it */
  readonly revision: number
}

/**
 * Keeps a person's words. The same words again write nothing; the draft's own words are no words of a person.
 *
 * @throws Refusal summary-locked, section-moved when somebody else has written meanwhile
 */
export function writeSection(summary: Summary, writing: Writing): Change<Summary> {
  return replaced(summary, [writing])
}

/** Several sections that belong together, such as problems and their measures. */
export function writeSections(summary: Summary, writings: readonly Writing[]): Change<Summary> {
  return replaced(summary, writings)
}

/** Takes the program's draft in place of a person's words, which history keeps. */
export function takeDraft(summary: Summary, { id, draft, revision }: Omit<Writing, 'text'>): Change<Summary> {
  return replaced(summary, [{ id, text: draft, draft, revision }])
}

/** Lets a person's words stand beside a draft that has moved. @throws Refusal summary-locked, section-moved */
export function keepWords(summary: Summary, { id, draft, revision }: Omit<Writing, 'text'>): Change<Summary> {
  const words = wordsOn(summary, id)
  requireUnmoved(summary, words, revision)
  const next = { ...words, basis: draft, revision: revision + 1 }
  return { next: withWords(summary, next), did: deed(summary.year, [id]) }
}

/** @throws Refusal summary-locked */
export function chooseHighlights(summary: Summary, codes: readonly string[]): Change<Summary> {
  requireWriting(summary)
  const chosen = [...new Set(codes)]
  const same = chosen.join(' ') === summary.highlights.join(' ')
  return {
    next: same ? summary : { ...summary, highlights: chosen },
    did: { action: 'summary.written', subject: `${summary.year}/highlights`, after: chosen.join(' ') },
  }
}

export interface Pair {
  readonly problem: string
  readonly measure: string
}

/** Problems and measures, each a line of its section's text; the same place in both belongs together. */
export function pairsIn(sections: readonly Section[]): Pair[] {
  const lines = (id: SectionId) => sections.find((section) => section.id === id)?.text.split('\n') ?? []
  const [problems, measures] = [lines('problems'), lines('measures')]
  const length = Math.max(problems.length, measures.length)
  return Array.from({ length }, (_, at) => ({
    problem: problems[at]?.trim() ?? '',
    measure: measures[at]?.trim() ?? '',
  })).filter(({ problem, measure }) => problem !== '' || measure !== '')
}

/** The two texts of a list of pairs; a pair without words is left out, a line break within one becomes a space. */
export function textsOfPairs(pairs: readonly Pair[]): { problems: string; measures: string } {
  const lines = pairs
    .map(({ problem, measure }) => ({ problem: oneLine(problem), measure: oneLine(measure) }))
    .filter(({ problem, measure }) => problem !== '' || measure !== '')
  return {
    problems: lines.map(({ problem }) => problem).join('\n'),
    measures: lines.map(({ measure }) => measure).join('\n'),
  }
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ')
}

function replaced(summary: Summary, writings: readonly Writing[]): Change<Summary> {
  const changed = writings.filter(({ id, text, draft }) => (wordsOn(summary, id).text ?? draft) !== text)
  for (const { id, revision } of changed) requireUnmoved(summary, wordsOn(summary, id), revision)
  const next = changed.reduce(
    (before, { id, text, draft, revision }) =>
      withWords(before, { id, text: text === draft ? null : text, basis: draft, revision: revision + 1 }),
    summary,
  )
  const ids = changed.map(({ id }) => id)
  const [only] = changed
  if (!only || changed.length > 1) return { next, did: deed(summary.year, ids) }
  const before = wordsOn(summary, only.id).text ?? only.draft
  return { next, did: { ...deed(summary.year, ids), before, after: only.text } }
}

function deed(year: number, ids: readonly SectionId[]) {
  return { action: 'summary.written', subject: `${year}/${ids.join(' ')}` } as const
}

function requireUnmoved(summary: Summary, words: Words, revision: number): void {
  requireWriting(summary)
  if (words.revision !== revision) throw new Refusal('section-moved')
}

function wordsOn({ words }: Summary, id: SectionId): Words {
  return words.find((one) => one.id === id) ?? { id, text: null, basis: '', revision: 0 }
}

function withWords(summary: Summary, words: Words): Summary {
  const others = summary.words.filter(({ id }) => id !== words.id)
  return { ...summary, words: [...others, words] }
}
