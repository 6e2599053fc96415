/** The draft in offsets of the copy → the reading in offsets of the text. */
import type {
  Clause,
  Finding,
  Item,
  Outline,
  Proposal,
  Reading,
  Section,
  Span,
} from '../domain/document/document.ts'
import { asCited, citationsIn } from './citations.ts'
import { unaccounted } from './coverage.ts'
import { withoutSlips } from './damage.ts'
import type { Draft } from './document.ts'
import type { DraftClause, DraftFinding, DraftItem, DraftSection } from './draft.ts'
import type { Copy } from './normalise.ts'
import { type DraftTask, tasksOf } from './proposals/proposals.ts'
import { between, meeting } from './span.ts'
import type { Title } from './title.ts'

/** @param year of the plan, where the document names none */
export function readingOf(source: string, copy: Copy, draft: Draft, year?: number): Reading {
  const writer = new Writer(source, copy)
  const outline = writer.outline(draft)
  return { outline, proposals: writer.proposals(draft, year) }
}

/**
 * The tasks that a draft suggests.
 *
 * @param year of the plan, where the document names none
 */
export function proposalsIn(source: string, copy: Copy, draft: Draft, year?: number): Proposal[] {
  return new Writer(source, copy).proposals(draft, year)
}

class Writer {
  readonly #source: string
  readonly #copy: Copy

  constructor(source: string, copy: Copy) {
    this.#source = source
    this.#copy = copy
  }

  outline(draft: Draft): Outline {
    const { title, imprint, attachments } = draft
    const sections = draft.sections.map((section, index) => this.#section(section, index + 1))
    const preamble = {
      ...this.#span(draft.preamble),
      clauses: draft.preambleSentences.map((sentence, index) => ({
        id: `0.0.${index + 1}`,
        ...this.#span(sentence),
      })),
    }
    const named = title === null ? { title: '' } : this.#named(title)
    const outline = {
      ...named,
      ...imprint,
      issuer: imprint.issuer && this.#printed(imprint.issuer, { start: 0, end: this.#copy.text.length }),
      preamble,
      sections,
      attachments: attachments.map((name) => this.#printed(name, draft.tail)),
    }
    const findings = [...draft.findings.map((finding) => this.#finding(finding)), ...this.#noise()]
    const unread = unaccounted(this.#source, { ...outline, findings }).map((span) => ({
      code: 'unread' as const,
      ...span,
    }))
    return {
      ...outline,
      findings: [...findings, ...unread].toSorted((a, b) => a.start - b.start || a.end - b.end),
    }
  }

  proposals(draft: Draft, given = Number.NaN): Proposal[] {
    const year = draft.imprint.year ?? given
    return draft.sections.flatMap((section, sectionIndex) =>
      section.items.flatMap((item, itemIndex) => {
        const place = `${sectionIndex + 1}.${itemIndex + 1}`
        return tasksOf(this.#copy.text, item, year).map((task, index) =>
          this.#proposal(task, item, place, index + 1),
        )
      }),
    )
  }

  #proposal(task: DraftTask, item: DraftItem, place: string, number: number): Proposal {
    const heading = number === 1 && item.title !== null ? [item.title] : []
    const citations = [...heading, ...task.clauses].flatMap((span) => this.#citations(span))
    const charge = task.clauses[0]?.note ?? task.clauses[0] ?? item
    return {
      code: `${place}-${number}`,
      title: task.title,
      clauseIds: task.numbers.map((clauseNumber) => `${place}.${clauseNumber}`),
      obligations: task.dues.map(({ due, words: stated }) => ({
        ...due,
        phrase: stated === null ? '' : this.#quote(stated),
      })),
      citations: [...new Set(citations)],
      responsible: task.parties.map((party) => ({ ...party, name: this.#printed(party.name, charge) })),
    }
  }

  #citations({ start, end }: Span): string[] {
    const quote = (span: Span) => this.#quote({ start: start + span.start, end: start + span.end })
    return citationsIn(this.#copy.text.slice(start, end)).map((citation) => asCited(citation, quote))
  }

  /** Words found in a stretch of the copy, as the source prints them there. */
  #printed(words: string, within: Span): string {
    const place = this.#copy.text.slice(within.start, within.end).indexOf(words)
    if (place < 0) return words
    const start = within.start + place
    return this.#quote({ start, end: start + words.length })
  }

  /** The title without the white space that it was printed with; one that is only quoted stands nowhere. */
  #named({ words, span, isQuoted }: Title): Pick<Outline, 'title' | 'titleSpan'> {
    if (isQuoted) return { title: words }
    const title = withoutSlips(this.#quote(span)).replace(/\s+/g, '')
    return { title, titleSpan: this.#span(span) }
  }

  #section(section: DraftSection, number: number): Section {
    return {
      ordinal: section.ordinal,
      title: section.title && this.#quote(section.title),
      ...this.#span(section),
      items: section.items.map((item, index) => this.#item(item, `${number}.${index + 1}`)),
    }
  }

  #item(item: DraftItem, place: string): Item {
    return {
      ordinal: item.ordinal,
      title: item.title && this.#quote(item.title),
      ...this.#span(item),
      clauses: item.clauses.map((clause, index) => this.#clause(clause, `${place}.${index + 1}`)),
    }
  }

  #clause(clause: DraftClause, id: string): Clause {
    const { ordinal } = clause
    return ordinal === undefined ? { id, ...this.#span(clause) } : { id, ordinal, ...this.#span(clause) }
  }

  #finding({ code, detail, ...span }: DraftFinding): Finding {
    return detail === undefined ? { code, ...this.#span(span) } : { code, ...this.#span(span), detail }
  }

  #noise(): Finding[] {
    return this.#copy.noise.map((span) => ({ code: 'noise', start: span.start, end: span.end }))
  }

  #span({ start, end }: Span): Span {
    return this.#copy.toSource({ start, end })
  }

  /** The printed words of a span of the copy, without watermarks and reading aids between them. */
  #quote(span: Span): string {
    const whole = this.#span(span)
    return between(whole, meeting(this.#copy.noise, whole))
      .map(({ start, end }) => this.#source.slice(start, end))
      .join('')
  }
}
