/** The plan's sections in order, a heading printed twice being one. */
import type { Span } from '../domain/document/document.ts'
import type { Manner } from './clauses.ts'
import type { Page } from './draft.ts'
import type { Mark } from './ordinals.ts'
import { type ReadSection, sectionOf, unnamedSection } from './outline.ts'
import { statesCommaRule } from './parties.ts'
import type { Numbering } from './plan.ts'
import { isEmpty, trimmed } from './span.ts'
import { GluedRows } from './table/glued.ts'
import type { Header } from './table/header.ts'
import { type Branch, Grower, marksBetween } from './tree.ts'

/**
 * @param span the plan, from its first ordinal to its end
 * @param header of a table whose cells run together; null for prose
 */
export function sectionsOf(
  page: Page,
  marks: readonly Mark[],
  { level, steps }: Numbering,
  span: Span,
  header: Header | null,
): ReadSection[] {
  const within = marksBetween(marks, span.start, span.end)
  const grower = new Grower(page)
  const branches =
    steps.length > 0 ? grower.branches(level, steps, span.end, within) : grower.below(0, span, within)
  const rows = header === null ? null : new GluedRows(page, header, leavesOf(branches))
  const manner: Manner = { page, leadsBeforeComma: statesCommaRule(page.text), rows }
  const read =
    steps.length > 0
      ? withoutRepeats(
          page.text,
          branches,
          branches.map((branch) => sectionOf(manner, branch)),
        )
      : unnamed(manner, trimmed(page.text, span), branches)
  if (rows === null) return withBareTitles(read)
  const [first, ...others] = read
  if (first === undefined) return read
  return [{ ...first, findings: [...first.findings, ...rows.findings] }, ...others]
}

/** Where most items have titles, one that is only a heading has its heading for title. */
function withBareTitles(read: readonly ReadSection[]): ReadSection[] {
  const items = read.flatMap(({ section }) => section.items)
  const titled = items.filter(({ title }) => title !== null)
  if (titled.length * 2 < items.length || titled.length === 0) return [...read]
  return read.map((one) => ({
    ...one,
    section: {
      ...one.section,
      items: one.section.items.map((item) => ({ ...item, title: item.title ?? item.bareTitle ?? null })),
    },
  }))
}

function unnamed(manner: Manner, span: Span, branches: readonly Branch[]): ReadSection[] {
  return isEmpty(span) ? [] : [unnamedSection(manner, span, branches)]
}

function leavesOf(branches: readonly Branch[]): Span[] {
  return branches.flatMap(({ head, children }) => (children.length === 0 ? [head] : leavesOf(children)))
}

/** A heading printed again, as where a table breaks over a page, opens no new section. */
function withoutRepeats(
  text: string,
  branches: readonly Branch[],
  read: readonly ReadSection[],
): ReadSection[] {
  const sections: ReadSection[] = []
  for (const [index, section] of read.entries()) {
    const before = sections.at(-1)
    const isRepeat = branches[index]?.step.flaw === 'repeated'
    if (before !== undefined && isRepeat && sameTitle(text, before, section)) {
      sections[sections.length - 1] = joined(before, section)
    } else sections.push(section)
  }
  return sections
}

function sameTitle(text: string, one: ReadSection, other: ReadSection): boolean {
  return titleWords(text, one) === titleWords(text, other)
}

function titleWords(text: string, { section: { title } }: ReadSection): string {
  return title === null ? '' : text.slice(title.start, title.end)
}

function joined(before: ReadSection, again: ReadSection): ReadSection {
  const { section, findings } = again
  const titleEnd = section.title?.end ?? section.start
  const told = findings.map((finding) =>
    finding.code === 'ordinal-repeated' ? { ...finding, end: titleEnd } : finding,
  )
  return {
    section: {
      ...before.section,
      end: section.end,
      items: [...before.section.items, ...section.items],
    },
    findings: [...before.findings, ...told],
  }
}
