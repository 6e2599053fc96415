/** The whole document: the plan's sections, and what lies around them. */
import type { Span } from '../domain/document.ts'
import { bracketsOf } from './brackets.ts'
import type { DraftFinding, DraftSection, Page } from './draft.ts'
import { headOf } from './head.ts'
import { type Imprint, imprintOf } from './imprint.ts'
import { marksIn } from './ordinals.ts'
import { planSteps } from './plan.ts'
import { sectionsOf } from './sections.ts'
import { sentencesIn } from './sentences.ts'
import { attachmentsIn, planEnd, tailFindings } from './tail.ts'
import { type Title, titleIn } from './title.ts'

export interface Draft {
  readonly title: Title | null
  readonly imprint: Imprint
  readonly preamble: Span
  readonly preambleSentences: readonly Span[]
  readonly sections: readonly DraftSection[]
  readonly attachments: readonly string[]
  readonly findings: readonly DraftFinding[]
}

export function draftOf(text: string): Draft {
  const page: Page = { text, brackets: bracketsOf(text) }
  const marks = marksIn(text, page.brackets)
  const steps = planSteps(page, marks)
  const planStart = steps[0]?.mark.start ?? 0
  const end = planEnd(text, steps.at(-1)?.mark.end ?? 0)
  const title = titleIn(text, steps.length > 0 ? planStart : end)
  const head = headOf(text, title, steps.length > 0 ? planStart : (title?.span.end ?? 0))
  const read = sectionsOf(page, marks, steps, {
    start: steps.length > 0 ? planStart : head.preamble.end,
    end,
  })
  return {
    title,
    imprint: imprintOf(text.slice(0, planStart), text.slice(end), title),
    preamble: head.preamble,
    preambleSentences: sentencesIn(page, head.preamble),
    sections: read.map(({ section }) => section),
    attachments: attachmentsIn(text, end),
    findings: [...head.findings, ...read.flatMap(({ findings }) => findings), ...tailFindings(text, end)],
  }
}
