/** The package of evidence: every file under the task that it proves, with the index and a manifest of hashes. */
import type { Evidence } from '../domain/evidence.ts'
import { harmlessName } from '../domain/file-name.ts'
import type { Plan } from '../domain/plan.ts'
import { evidenceIndex, type Proof } from '../domain/reporting/evidence-index.ts'

type FileEvidence = Extract<Evidence, { kind: 'file' }>

export interface PackedFile {
  /** in the archive: 3.2-1/2021-Q3/1 目录.pdf */
  readonly path: string
  readonly evidence: FileEvidence
}

/** Each file once for each thing that it proves, numbered among its own. */
export function packedFiles(plan: Plan): PackedFile[] {
  const counts = new Map<string, number>()
  return evidenceIndex(plan).flatMap(({ task, occurrence, evidence }: Proof) => {
    if (evidence.kind !== 'file') return []
    const folder = `${task.code}/${plainName(occurrence.key)}`
    const number = (counts.get(folder) ?? 0) + 1
    counts.set(folder, number)
    return [{ path: `${folder}/${number} ${plainName(evidence.fileName)}`, evidence }]
  })
}

/** bytes of all files together */
export function sizeOf(files: readonly PackedFile[]): number {
  return files.reduce((sum, { evidence }) => sum + evidence.size, 0)
}

/** In the format of sha256sum, which checks it: `sha256sum -c SHA256SUMS`. */
export function manifestOf(files: readonly PackedFile[]): string {
  return files.map(({ path, evidence }) => `${evidence.sha256}  ${path}\n`).join('')
}

/** What no system lets stand in a file's name becomes a line; a name of dots cannot lead out of the archive. */
function plainName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_').replace(/^\.+/, '_')
  return harmlessName(plain.slice(-120))
}
