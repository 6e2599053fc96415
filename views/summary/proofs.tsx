import type { Evidence } from '../../src/domain/evidence.ts'
import type { Proof } from '../../src/domain/reporting/evidence-index.ts'
import { When } from '../shared/when.tsx'
import { FormalTable } from './formal.tsx'
import type { SummaryProps } from './sight.ts'

/** The index of evidence: every proof beside what it proves. */
export function ProofTable({ m, sight }: SummaryProps) {
  return (
    <section>
      <h3>{m.summary.proofs}</h3>
      {sight.proofs.length === 0 ? (
        <p>{m.summary.noProofs}</p>
      ) : (
        <FormalTable texts name={m.summary.proofs}>
          <thead>
            <tr>
              <th scope="col">{m.summary.task}</th>
              <th scope="col">{m.summary.occurrence}</th>
              <th scope="col">{m.summary.proof}</th>
              <th scope="col">{m.summary.proofKind}</th>
              <th scope="col">{m.summary.proofFact}</th>
            </tr>
          </thead>
          <tbody>
            {sight.proofs.map((proof) => (
              <ProofRow m={m} sight={sight} proof={proof} />
            ))}
          </tbody>
        </FormalTable>
      )}
    </section>
  )
}

function ProofRow({ m, sight, proof }: SummaryProps & { proof: Proof }) {
  const { task, occurrence, evidence } = proof
  const address = `/plans/${sight.plan.year}/tasks/${task.code}/${occurrence.key}`
  return (
    <tr>
      <th scope="row">
        {task.code} {task.title}
      </th>
      <td data-label={m.summary.occurrence}>{m.occurrence.label(occurrence)}</td>
      <td data-label={m.summary.proof}>
        <a href={address}>{evidence.title}</a>
      </td>
      <td class="day" data-label={m.summary.proofKind}>
        {m.evidence.kind[evidence.kind]}
      </td>
      <td data-label={m.summary.proofFact}>
        {evidence.kind === 'link' ? <When m={m} at={evidence.publishedOn} /> : factOf(evidence)}
      </td>
    </tr>
  )
}

function factOf(evidence: Exclude<Evidence, { kind: 'link' }>): string {
  switch (evidence.kind) {
    case 'file':
      return evidence.fileName
    case 'number':
      return evidence.documentNumber
    case 'record':
      return evidence.text
  }
}
