/** What was reported, to read: the latest report and its proof. */

import type { Occurrence, Progress } from '../../src/domain/occurrence.ts'
import { nameOfPerson } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { LinkSight } from '../link/sight.ts'
import { EvidenceForms, EvidenceList } from '../shared/evidence.tsx'
import { When } from '../shared/when.tsx'

interface ReadingProps {
  readonly m: Messages
  readonly year: number
  readonly office: Office
  readonly occurrence: Occurrence
  /** of the occurrence */
  readonly address: string
  readonly links: LinkSight
  /** by the identity of each piece of evidence that was published late, its last day */
  readonly late: ReadonlyMap<string, string>
  /** may note secrecy reviews */
  readonly handles: boolean
}

export function ReportReading(props: ReadingProps) {
  const { m, year, office, occurrence, address, links, late, handles } = props
  const last = occurrence.progress.at(-1)
  return (
    <section class="card report-reading">
      <h2>{m.report.last}</h2>
      {last ? (
        <Written m={m} progress={last} name={nameOfPerson(office, last.by)} />
      ) : (
        <p class="hint">{m.report.nothing}</p>
      )}
      <h3>{m.evidence.title}</h3>
      <EvidenceList
        m={m}
        year={year}
        evidence={occurrence.evidence}
        address={address}
        links={links}
        late={late}
        nameOf={(id) => nameOfPerson(office, id)}
        reviewable={handles}
      />
      {handles && <EvidenceForms address={address} evidence={occurrence.evidence} />}
    </section>
  )
}

function Written({ m, progress, name }: { m: Messages; progress: Progress; name: string }) {
  const { text, difficulty, at } = progress
  return (
    <>
      <p class="written">{text}</p>
      <small>
        {name} <When m={m} at={at} />
      </small>
      {difficulty && (
        <>
          <h3>{m.report.difficulty}</h3>
          <p class="written">{difficulty}</p>
        </>
      )}
    </>
  )
}
