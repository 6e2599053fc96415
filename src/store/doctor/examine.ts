/** The doctor: looks at everything that a data folder holds, and changes nothing unless asked to collect. */
import { existsSync } from 'node:fs'
import { lockFolder } from '../lock.ts'
import { examineBackups } from './backups.ts'
import { type Diagnosis, error, fine } from './diagnosis.ts'
import { examineEvidence, orphansIn, removeOrphans } from './evidence.ts'
import { examineClock, examineLock, examineRights, examineSpace } from './machine.ts'
import { evidenceNamedIn } from './named.ts'
import { readRecords } from './records.ts'

export interface Examination {
  readonly folder: string
  /** where backups stand */
  readonly shelf: string
  /** instant, ISO 8601 */
  readonly now: string
}

/** May run beside the program: files are only ever replaced whole. */
export async function examine(examination: Examination): Promise<Diagnosis[]> {
  const { folder, now } = examination
  if (!existsSync(folder)) return [error('folder-missing', { folder })]
  const { records, diagnoses } = await readRecords(folder)
  return [
    await examineLock(folder),
    ...(await examineRights(folder)),
    await examineSpace(folder),
    examineClock(records, now),
    ...diagnoses,
    ...(await examineEvidence(folder, evidenceNamedIn(records), now)),
    ...(await examineBackups(examination, records)),
  ]
}

/**
 * Removes evidence that no record names and that is older than a day.
 *
 * @throws StoreError folder-in-use while the program runs
 */
export async function collect({ folder, now }: Examination): Promise<Diagnosis[]> {
  const lock = await lockFolder(folder)
  try {
    const { records, diagnoses } = await readRecords(folder)
    if (diagnoses.some(({ gravity }) => gravity === 'error')) return [error('orphans-kept')]
    const orphans = await orphansIn(folder, evidenceNamedIn(records), now)
    await removeOrphans(folder, orphans)
    return [fine('orphans-removed', { count: String(orphans.length) })]
  } finally {
    await lock.release()
  }
}
