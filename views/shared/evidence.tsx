/** Evidence as a list: links open elsewhere, files are downloaded, numbers and records are read. */

import type { Evidence } from '../../src/domain/evidence.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import type { Messages } from '../../src/messages/index.ts'

interface EvidenceListProps {
  readonly m: Messages
  readonly year: number
  readonly evidence: readonly Evidence[]
  readonly nameOf: (personId: string) => string
  /** whether each item has a button to remove it; its form stands in RemovalForms */
  readonly removable?: boolean
}

export function EvidenceList({ m, year, evidence, nameOf, removable = false }: EvidenceListProps) {
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
          {removable && (
            <button
              type="submit"
              class="quiet danger"
              form={removalForm(one.id)}
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

/** Stands outside the form in which the list stands, for forms do not nest. */
export function RemovalForms({ address, evidence }: { address: string; evidence: readonly Evidence[] }) {
  return (
    <>
      {evidence.map(({ id }) => (
        <form
          id={removalForm(id)}
          method="post"
          action={`${address}/evidence/${id}/removal`}
          hx-swap="innerMorph show:none"
        />
      ))}
    </>
  )
}

function removalForm(id: string): string {
  return `removal-${id}`
}

function Body({ m, year, evidence }: { m: Messages; year: number; evidence: Evidence }) {
  switch (evidence.kind) {
    case 'link':
      return (
        <p class="evidence-line">
          <a href={evidence.url} target="_blank" rel="noopener noreferrer" title={m.evidence.opensElsewhere}>
            {evidence.title}
          </a>
          <span class="evidence-fact">{m.evidence.published(evidence.publishedOn)}</span>
        </p>
      )
    case 'file':
      return (
        <p class="evidence-line">
          <a href={`/plans/${year}/evidence/${evidence.sha256}`} download>
            {evidence.title}
          </a>
          <span class="evidence-fact">{m.evidence.size(evidence.size)}</span>
        </p>
      )
    case 'number':
      return (
        <p class="evidence-line">
          {evidence.title}
          {evidence.title !== evidence.documentNumber && (
            <span class="evidence-fact">{evidence.documentNumber}</span>
          )}
        </p>
      )
    case 'record':
      return (
        <>
          {!evidence.text.startsWith(evidence.title) && <p>{evidence.title}</p>}
          <p class="written">{evidence.text}</p>
        </>
      )
  }
}
