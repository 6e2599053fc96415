/** Evidence: is every file that a record names there, is it what its hash says, and does a record name every file? */
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { measure } from '../bytes.ts'
import { evidenceHashes, evidencePath } from '../folder.ts'
import { type Diagnosis, error, fine, warning } from './diagnosis.ts'

const dayLength = 86_400_000

export async function examineEvidence(
  folder: string,
  named: ReadonlyMap<string, string>,
  now: string,
): Promise<Diagnosis[]> {
  const kept = await evidenceHashes(folder)
  const keptHashes = new Set(kept)
  const missing = [...named].filter(([sha256]) => !keptHashes.has(sha256))
  const orphans = await orphansIn(folder, named, now)
  return [
    fine('evidence-counted', { count: String(kept.length) }),
    ...missing.map(([sha256, where]) => error('evidence-missing', { file: evidencePath(sha256), where })),
    ...(await damagedAmong(folder, kept, named)),
    ...orphans.map((sha256) => warning('evidence-orphan', { file: evidencePath(sha256) })),
  ]
}

/**
 * Hashes that no record names, a day after they came: what refused uploads left behind. Only a folder whose every record
 * can be read tells them from evidence that is needed.
 */
export async function orphansIn(
  folder: string,
  named: ReadonlyMap<string, string>,
  now: string,
): Promise<string[]> {
  const unnamed = (await evidenceHashes(folder)).filter((sha256) => !named.has(sha256))
  const ages = await Promise.all(unnamed.map((sha256) => ageOf(join(folder, evidencePath(sha256)), now)))
  return unnamed.filter((_, index) => (ages[index] ?? 0) > dayLength)
}

/** Only while nobody else has the folder open: the same bytes may be on their way in again. */
export async function removeOrphans(folder: string, hashes: readonly string[]): Promise<void> {
  for (const sha256 of hashes) await rm(join(folder, evidencePath(sha256)))
}

async function damagedAmong(
  folder: string,
  hashes: readonly string[],
  named: ReadonlyMap<string, string>,
): Promise<Diagnosis[]> {
  const damaged: Diagnosis[] = []
  for (const sha256 of hashes) {
    const file = evidencePath(sha256)
    const found = await measure(join(folder, file))
    if (found.sha256 !== sha256)
      damaged.push(error('evidence-damaged', { file, where: named.get(sha256) ?? '' }))
  }
  return damaged
}

async function ageOf(path: string, now: string): Promise<number> {
  return Date.parse(now) - (await stat(path)).mtimeMs
}
