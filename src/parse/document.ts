/** The whole document: the plan's sections, and what lies around them. */
import type { Span } from '../domain/document/document.ts'
import { attachmentsIn } from './attachments.ts'
import { bracketsOf } from './brackets.ts'
import { closingFinding, closingIn, withClosing } from './closing.ts'
import type { DraftFinding, DraftSection, Page } from './draft.ts'
import { type Head, headOf } from './head.ts'
import { type Imprint, imprintOf } from './imprint.ts'
import { type Mark, marksIn } from './ordinals.ts'
import { isPlan, numberingOf } from './plan.ts'
import { sectionsOf } from './sections.ts'
import { sentencesIn } from './sentences.ts'
import type { Step } from './sequence.ts'
import { isEmpty, trimmed } from './span.ts'
import { withStraysMoved } from './strays.ts'
import { stricterRules } from './stricter.ts'
import { type Header, headerIn } from './table/header.ts'
import { tableOf } from './table/table.ts'
import { planEnd, tailFindings, tailPieces, unsignedEnd } from './tail.ts'
import { type Title, titleIn } from './title.ts'

export interface Draft {
  readonly title: Title | null
  readonly imprint: Imprint
  readonly preamble: Span
  readonly preambleSentences: readonly Span[]
  readonly sections: readonly DraftSection[]
  readonly attachments: readonly string[]
  /** what follows the plan */
  readonly tail: Span
  readonly findings: readonly DraftFinding[]
}

export function draftOf(text: string): Draft {
  const page: Page = { text, brackets: bracketsOf(text) }
  const marks = withStraysMoved(marksIn(text, page.brackets))
  const found = headerIn(text)
  const header = found !== null && isPlan(page, marks, found.start) && isReadable(text, found) ? found : null
  return header === null || header.shape === 'glued'
    ? proseDraft(page, marks, header)
    : tableDraft(page, header)
}

/** Prose, and tables whose cells run together: both are found by their ordinals. */
/** No table of a year's work is so long; what claims to be one is read as prose, in steady time. */
const mostTableLines = 20_000

function isReadable(text: string, header: Header): boolean {
  return text.slice(header.end).split('\n', mostTableLines + 1).length <= mostTableLines
}

function proseDraft(page: Page, all: readonly Mark[], header: Header | null): Draft {
  const { text } = page
  const marks = header === null ? all : marksBelow(header, all)
  const numbering = numberingOf(page, marks, header !== null)
  const { steps } = numbering
  const end = endOf(text, steps)
  const headEnd = header?.start ?? steps[0]?.mark.start
  const title = titleIn(text, headEnd ?? end)
  const head = headOf(text, title, headEnd ?? title?.span.end ?? 0)
  const start = steps[0]?.mark.start ?? head.preamble.end
  const closing = steps.length === 0 ? null : closingIn(page, { start, end }, marks)
  const body = { start, end: closing?.start ?? end }
  const read = sectionsOf(page, marks, numbering, body, header)
  const sections = read.map(({ section }) => section)
  const findings = [...shapeFindings(header, steps, body), ...read.flatMap((section) => section.findings)]
  const plan = { title, head, start, end }
  if (closing === null) return framed(page, { ...plan, sections, findings })
  return framed(page, {
    ...plan,
    sections: withClosing(page, sections, closing),
    findings: [...findings, closingFinding(page, closing)],
  })
}

/** How the text was read as a whole. */
function shapeFindings(header: Header | null, steps: readonly Step[], body: Span): DraftFinding[] {
  const table: DraftFinding[] =
    header === null ? [] : [{ code: 'table', start: header.start, end: header.end }]
  return steps.length > 0 ? table : [...table, { code: 'no-sections', ...body }]
}

/** A text of nothing but a tail is read all the same. */
function endOf(text: string, steps: readonly Step[]): number {
  const [first, last] = [steps[0], steps.at(-1)]
  const tailStart = planEnd(text, last?.mark.end ?? 0)
  const signed = first === undefined ? null : unsignedEnd(text, text.slice(0, first.mark.start))
  const end = Math.min(tailStart, signed ?? tailStart)
  return isEmpty(trimmed(text, { start: 0, end })) ? text.length : end
}

/** Marks behind a table's header; the first stands at a beginning although it touches the last label. */
function marksBelow(header: Header, marks: readonly Mark[]): Mark[] {
  const below = marks.filter(({ start }) => start >= header.end)
  return below.map((mark) => (mark.start - header.end <= 1 ? { ...mark, firmness: 3 } : mark))
}

function tableDraft(page: Page, header: Header): Draft {
  const { text } = page
  const end = planEnd(text, header.end)
  const title = titleIn(text, header.start)
  const head = headOf(text, title, header.start)
  return framed(page, { title, head, ...tableOf(page, header, end), start: header.start, end })
}

interface Framed {
  readonly title: Title | null
  readonly head: Head
  readonly sections: readonly DraftSection[]
  readonly findings: readonly DraftFinding[]
  readonly start: number
  readonly end: number
}

/** The plan with what lies before and behind it. */
function framed(page: Page, { title, head, sections, findings, start, end }: Framed): Draft {
  const { text } = page
  const pieces = tailPieces(text, end)
  return {
    title,
    imprint: imprintOf(text.slice(0, start), text.slice(end), title),
    preamble: head.preamble,
    preambleSentences: sentencesIn(page, head.preamble),
    sections,
    attachments: attachmentsIn(text, pieces),
    tail: { start: end, end: text.length },
    findings: [
      ...head.findings,
      ...findings,
      ...stricterRules(text, sections),
      ...tailFindings(text, pieces),
    ],
  }
}
