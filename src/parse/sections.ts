/** The plan's sections in order, a heading printed twice being one. */
import type { Span } from '../domain/document.ts'
import type { Page } from './draft.ts'
import type { Manner } from './items.ts'
import type { Mark } from './ordinals.ts'
import { type ReadSection, sectionOf, unnamedSection } from './outline.ts'
import { statesCommaRule } from './parties.ts'
import type { Step } from './sequence.ts'
import { Grower, marksBetween } from './tree.ts'

/** @param span the plan, from its first ordinal to its end */
export function sectionsOf(
  page: Page,
  marks: readonly Mark[],
  steps: readonly Step[],
  span: Span,
): ReadSection[] {
  const manner: Manner = { page, leadsBeforeComma: statesCommaRule(page.text) }
  const within = marksBetween(marks, span.start, span.end)
  const grower = new Grower(page)
  if (steps.length === 0) return [unnamedSection(manner, span, grower.below(0, span, within))]
  const branches = grower.branches(0, steps, span.end, within)
  return branches
    .map((branch) => sectionOf(manner, branch))
    .reduce<ReadSection[]>((sections, read, index) => {
      const before = sections.at(-1)
      const isRepeat = steps[index]?.flaw === 'repeated'
      if (before !== undefined && isRepeat && sameTitle(page.text, before, read)) sections.pop()
      sections.push(
        before !== undefined && isRepeat && sameTitle(page.text, before, read) ? joined(before, read) : read,
      )
      return sections
    }, [])
}

function sameTitle(text: string, one: ReadSection, other: ReadSection): boolean {
  return titleWords(text, one) === titleWords(text, other)
}

function titleWords(text: string, { section: { title } }: ReadSection): string {
  return title === null ? '' : text.slice(title.start, title.end)
}

/** A heading printed again, as where a table breaks over a page. */
function joined(before: ReadSection, again: ReadSection): ReadSection {
  return {
    section: {
      ...before.section,
      end: again.section.end,
      items: [...before.section.items, ...again.section.items],
    },
    findings: [...before.findings, ...again.findings],
  }
}
