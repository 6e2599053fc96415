/** A reading as one JSON document: a contract for other programs, whose fields are only ever added to. */
import {
  type Finding,
  type Proposal,
  quote,
  type Reading,
  type Section,
} from '../domain/document/document.ts'
import { messages } from '../messages/index.ts'
import { type Counts, countsOf } from './counts.ts'
import { type Coverage, coverageOf } from './coverage.ts'

/** Spans count UTF-16 units of the text. */
export interface Breakdown {
  readonly title: string
  readonly year: number | null
  readonly issuer: string | null
  readonly publishedOn: string | null
  readonly documentNumber: string | null
  readonly preamble: { readonly start: number; readonly end: number }
  readonly sections: readonly unknown[]
  readonly attachments: readonly string[]
  readonly findings: readonly unknown[]
  readonly coverage: Coverage
  readonly counts: Counts
}

export function breakdownOf(text: string, { outline, proposals }: Reading): Breakdown {
  const { title, year, issuer, publishedOn, documentNumber, preamble, attachments } = outline
  return {
    title,
    year,
    issuer,
    publishedOn,
    documentNumber,
    preamble: { start: preamble.start, end: preamble.end },
    sections: outline.sections.map((section, index) => sectionOf(text, section, index + 1, proposals)),
    attachments,
    findings: outline.findings.map(findingOf),
    coverage: coverageOf(text, outline),
    counts: countsOf(text, outline),
  }
}

function sectionOf(text: string, section: Section, number: number, proposals: readonly Proposal[]): unknown {
  const { ordinal, title, start, end } = section
  const items = section.items.map((item, index) => ({
    ordinal: item.ordinal,
    title: item.title,
    start: item.start,
    end: item.end,
    clauses: item.clauses.map((clause) => ({ ...clause, text: quote(text, clause) })),
    tasks: proposals.filter(({ code }) => code.startsWith(`${number}.${index + 1}-`)).map(taskOf),
  }))
  return { ordinal, title, start, end, items }
}

function taskOf({ code, title, clauseIds, obligations, citations, responsible }: Proposal): unknown {
  return { code, title, clauses: clauseIds, obligations, citations, responsible }
}

function findingOf({ code, detail, start, end }: Finding): unknown {
  return { code, message: messages.zh.finding[code](detail ?? {}), start, end }
}
