/** The document as it reads: every stretch of its text in order, cut where the outline cuts it. */
import { type Clause, clausesOf, type Outline, type Span } from './document.ts'

/**
 * Title, section and item are headings; a note stands in the plan but is no clause, such as who is responsible;
 * aside is what belongs to no part of the plan, such as page furniture.
 */
export type StretchKind = 'title' | 'section' | 'item' | 'clause' | 'note' | 'aside'

export interface Stretch {
  readonly kind: StretchKind
  readonly words: string
  /** where it begins in the text, white space before it included */
  readonly start: number
  /** only of clauses */
  readonly clause?: Clause
}

/** A stretch that stands by itself, or the stretches of one paragraph. */
export interface Block {
  readonly kind: 'title' | 'section' | 'paragraph' | 'aside'
  /** where it begins in the text */
  readonly start: number
  readonly stretches: readonly Stretch[]
}

interface Part extends Span {
  readonly kind: StretchKind
  readonly clause?: Clause
}

/** Nothing of the text is left out but white space between stretches. */
export function manuscriptOf(text: string, outline: Outline): Block[] {
  const blocks: (Pick<Block, 'kind' | 'start'> & { stretches: Stretch[] })[] = []
  for (const stretch of stretchesOf(text, outline)) {
    const last = blocks.at(-1)
    if (last?.kind === 'paragraph' && continues(stretch)) last.stretches.push(stretch)
    else blocks.push({ kind: blockKind(stretch), start: stretch.start, stretches: [stretch] })
  }
  return blocks
}

function continues({ kind }: Stretch): boolean {
  return kind === 'clause' || kind === 'note'
}

function blockKind({ kind }: Stretch): Block['kind'] {
  return kind === 'title' || kind === 'section' || kind === 'aside' ? kind : 'paragraph'
}

function stretchesOf(text: string, outline: Outline): Stretch[] {
  const parts = partsOf(outline).sort((one, other) => one.start - other.start)
  const end: Part = { kind: 'aside', start: text.length, end: text.length }
  let from = 0
  const all = [...parts, end].flatMap((part) => {
    const gap: Part = { kind: gapKind(outline, from), start: from, end: part.start }
    from = Math.max(from, part.end)
    return [gap, part]
  })
  return all
    .map(({ start, end, ...kept }) => ({ ...kept, start, words: text.slice(start, end).trim() }))
    .filter(hasWords)
}

function hasWords({ words }: Stretch): boolean {
  return words !== ''
}

function gapKind({ sections }: Outline, at: number): StretchKind {
  return sections.some(({ start, end }) => at > start && at < end) ? 'note' : 'aside'
}

function partsOf({ titleSpan, ...outline }: Outline): Part[] {
  const title: Part[] = titleSpan ? [{ kind: 'title', ...titleSpan }] : []
  const clauses = clausesOf(outline).map(clausePart)
  const headings = outline.sections.flatMap((section) => [
    headingPart('section', section, section.items),
    ...section.items.map((item) => headingPart('item', item, item.clauses)),
  ])
  return [...title, ...headings, ...clauses]
}

function clausePart(clause: Clause): Part {
  return { kind: 'clause', clause, start: clause.start, end: clause.end }
}

/** From where a part begins to its first part below. */
function headingPart(kind: StretchKind, part: Span, below: readonly Span[]): Part {
  return { kind, start: part.start, end: below[0]?.start ?? part.end }
}

/** The block in which a place of the text stands. */
export function blockAt(blocks: readonly Block[], place: number): Block | undefined {
  return blocks.findLast(({ start }) => start <= place)
}
