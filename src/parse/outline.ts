/** Sections (部分) of the plan with their items. */
import type { Span } from '../domain/document/document.ts'
import type { Manner } from './clauses.ts'
import type { DraftFinding, DraftSection } from './draft.ts'
import { headingOf } from './headings.ts'
import { headingFindings, itemOf, type ReadItem, unnumberedItem } from './items.ts'
import { ordinalOf, type Step } from './sequence.ts'
import type { Branch } from './tree.ts'

export interface ReadSection {
  readonly section: DraftSection
  readonly findings: readonly DraftFinding[]
}

export function sectionOf(manner: Manner, branch: Branch): ReadSection {
  const heading = headingOf(manner.page, branch.head, branch.children.length > 0)
  const own = unnumberedItem(manner, { start: heading.bodyStart, end: branch.head.end })
  const read = itemsOf(manner, own, branch.children)
  const section = {
    start: branch.start,
    end: branch.end,
    ordinal: ordinalOf(branch.step),
    title: heading.title,
    items: read.map(({ item }) => item),
  }
  const withoutItems: DraftFinding[] =
    branch.children.length > 0 ? [] : [{ code: 'no-items', start: branch.start, end: branch.end }]
  const findings = [...ordinalFindings(branch.step), ...headingFindings(heading), ...withoutItems]
  return { section, findings: [...findings, ...read.flatMap((item) => item.findings)] }
}

/** Items that no section heads. */
export function unnamedSection(manner: Manner, span: Span, branches: readonly Branch[]): ReadSection {
  const own = unnumberedItem(manner, { start: span.start, end: branches[0]?.start ?? span.end })
  const read = itemsOf(manner, own, branches)
  return {
    section: { ...span, ordinal: null, title: null, items: read.map(({ item }) => item) },
    findings: read.flatMap((item) => item.findings),
  }
}

function itemsOf(manner: Manner, own: ReadItem | null, branches: readonly Branch[]): ReadItem[] {
  const siblingsHaveChildren = branches.some(({ children }) => children.length > 0)
  const items = branches.map((branch) => {
    const read = itemOf(manner, branch, siblingsHaveChildren)
    return { ...read, findings: [...ordinalFindings(branch.step), ...read.findings] }
  })
  return own === null ? items : [own, ...items]
}

function ordinalFindings(step: Step): DraftFinding[] {
  const { mark, flaw } = step
  const span = { start: mark.start, end: mark.end }
  const ordinal = ordinalOf(step)
  if (flaw === null) return []
  if (flaw === 'missing') return [{ code: 'ordinal-missing', ...span, detail: { expected: ordinal } }]
  if (flaw === 'stray') return [{ code: 'ordinal-level', ...span, detail: { ordinal } }]
  if (flaw === 'repeated') return [{ code: 'ordinal-repeated', ...span, detail: { ordinal } }]
  return [
    {
      code: 'ordinal-skipped',
      ...span,
      detail: { ordinal, expected: ordinalOf({ ...step, value: step.value - 1 }) },
    },
  ]
}
