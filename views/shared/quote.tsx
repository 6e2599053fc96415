/** The document's own words, always in Song; what the task comes from stands out from what stands beside it. */
import type { Passage, Quotation } from '../../src/domain/document/quotation.ts'

interface QuoteProps {
  readonly quotation: Quotation
  /** leaves out the neighbouring clauses */
  readonly ownOnly?: boolean
}

export function Quote({ quotation, ownOnly = false }: QuoteProps) {
  const { section, item, passages } = quotation
  const shown = ownOnly ? passages.filter(({ own }) => own) : passages
  return (
    <blockquote class="quote song" lang="zh-CN" hx-ignore>
      {section && <p class="quote-section">{section}</p>}
      {item && <p class="quote-item">{item}</p>}
      <p class="quote-words">
        {shown.map((passage) => (
          <Words passage={passage} />
        ))}
      </p>
    </blockquote>
  )
}

function Words({ passage }: { passage: Passage }) {
  if (passage.own) return <mark>{passage.words}</mark>
  return <span>{passage.words}</span>
}
