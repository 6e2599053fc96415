/** The exact words of the document that a task comes from, in the item where they stand. */

import type { Plan } from '../plan.ts'
import { type Clause, type Item, type Outline, quote, type Section } from './document.ts'

export interface Passage {
  readonly clauseId: string
  readonly words: string
  /** whether the task comes from these words; otherwise they only stand beside them */
  readonly own: boolean
}

export interface Quotation {
  /** 一、围绕…; '' in the preamble */
  readonly section: string
  /** (一)加强…; '' where the item has no title */
  readonly item: string
  /** every clause of the item, in reading order */
  readonly passages: readonly Passage[]
}

/** Where the clauses stand: one quotation for each item that holds some of them, in reading order. */
export function quotationsOf(
  plan: Pick<Plan, 'outline' | 'source'>,
  clauseIds: readonly string[],
): Quotation[] {
  const asked = new Set(clauseIds)
  return placesOf(plan.outline)
    .filter(({ clauses }) => clauses.some(({ id }) => asked.has(id)))
    .map(({ section, item, clauses }) => ({
      section,
      item,
      passages: clauses.map((clause) => ({
        clauseId: clause.id,
        words: quote(plan.source.text, clause),
        own: asked.has(clause.id),
      })),
    }))
}

interface Place {
  readonly section: string
  readonly item: string
  readonly clauses: readonly Clause[]
}

function placesOf(outline: Outline): Place[] {
  const inItems = outline.sections.flatMap((section) =>
    section.items.map((item) => ({
      section: headingOf(section),
      item: headingOf(item),
      clauses: item.clauses,
    })),
  )
  return [{ section: '', item: '', clauses: outline.preamble.clauses }, ...inItems]
}

/** 一、围绕…; 1.办公…; (一)加强…: a bare numeral gets the mark that goes with it in print. */
export function headingOf({ ordinal, title }: Pick<Section | Item, 'ordinal' | 'title'>): string {
  return `${ordinal ?? ''}${markAfter(ordinal ?? '')}${title ?? ''}`
}

function markAfter(ordinal: string): string {
  if (/^[一二三四五六七八九十]+$/.test(ordinal)) return '、'
  return /^\d+$/.test(ordinal) ? '.' : ''
}
