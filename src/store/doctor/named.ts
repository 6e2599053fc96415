/** Which evidence the records name: files and documents of plans, and what was kept of watched links. */
import type { Watch } from '../../domain/links/watch.ts'
import type { Plan } from '../../domain/plan.ts'
import { evidenceIndex } from '../../domain/reporting/evidence-index.ts'
import type { FoundRecord } from './records.ts'

/** Each hash that is named, and where. */
export function evidenceNamedIn(records: readonly FoundRecord[]): Map<string, string> {
  return new Map(records.flatMap(namedIn))
}

function namedIn({ path, record }: FoundRecord): [string, string][] {
  if (path.startsWith('plans/')) return namedInPlan(record as Plan)
  return path === 'links.json' ? namedInWatch(record as Watch) : []
}

function namedInPlan(plan: Plan): [string, string][] {
  const { year, source, references = [] } = plan
  const proofs = evidenceIndex(plan).flatMap(({ task, occurrence, evidence }): [string, string][] =>
    evidence.kind === 'file' ? [[evidence.sha256, `${year} ${task.code}/${occurrence.key}`]] : [],
  )
  const read = [source, ...references.map((reference) => reference.source)].flatMap(
    ({ file }): [string, string][] => (file ? [[file.sha256, String(year)]] : []),
  )
  return [...read, ...proofs]
}

function namedInWatch({ links }: Watch): [string, string][] {
  return links.flatMap(({ id, sightings }) =>
    sightings.flatMap(({ snapshot }): [string, string][] =>
      snapshot ? [[snapshot.sha256, `links.json ${id}`]] : [],
    ),
  )
}
