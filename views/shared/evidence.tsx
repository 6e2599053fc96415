/** Evidence as a list: links open elsewhere, files are downloaded, numbers and records are read. */
import { dayOf } from '../../src/domain/day.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { Messages } from '../../src/messages/index.ts'

interface EvidenceListProps {
  readonly m: Messages
  readonly year: number
  readonly evidence: readonly Evidence[]
  readonly nameOf: (personId: string) => string
  /** the form that removes an item, by the address to post to; absent where nothing may be removed */
  readonly removal?: (id: string) => string
}

export function EvidenceList({ m, year, evidence, nameOf, removal }: EvidenceListProps) {
  if (evidence.length === 0) return <p class="hint">{m.evidence.empty}</p>
  return (
    <ul class="evidence">
      {evidence.map((one) => (
        <li>
          <span class="tag evidence-kind">{m.evidence.kind[one.kind]}</span>
          <div class="evidence-body">
            <Body m={m} year={year} evidence={one} />
            <small>{m.evidence.addedBy(nameOf(one.addedBy), dayOf(one.addedAt))}</small>
          </div>
          {removal && (
            <button
              type="submit"
              class="quiet danger"
              formaction={removal(one.id)}
              formnovalidate
              aria-label={m.evidence.removeLabel(one.title)}
            >
              {m.evidence.remove}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Body({ m, year, evidence }: { m: Messages; year: number; evidence: Evidence }) {
  switch (evidence.kind) {
    case 'link':
      return (
        <p>
          <a href={evidence.url} target="_blank" rel="noopener noreferrer" title={m.evidence.opensElsewhere}>
            {evidence.title}
          </a>
          <span class="evidence-fact">{m.evidence.published(evidence.publishedOn)}</span>
        </p>
      )
    case 'file':
      return (
        <p>
          <a href={`/plans/${year}/evidence/${evidence.sha256}`} download hx-boost="false">
            {evidence.title}
          </a>
          <span class="evidence-fact">{m.evidence.size(evidence.size)}</span>
        </p>
      )
    case 'number':
      return (
        <p>
          {evidence.title}
          {evidence.title !== evidence.documentNumber && (
            <span class="evidence-fact">{evidence.documentNumber}</span>
          )}
        </p>
      )
    case 'record':
      return (
        <>
          <p>{evidence.title}</p>
          {evidence.title !== evidence.text && <p class="evidence-text">{evidence.text}</p>}
        </>
      )
  }
}
