/** Holds the folder against its newest backup: is there one, is it whole, and has no history become shorter since? */
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Chain, type Manifest, readManifest } from '../backup/manifest.ts'
import { firstDamagedFile } from '../backup/restore.ts'
import { newestBackup } from '../backup/shelf.ts'
import { reasonOf } from '../error.ts'
import { type Diagnosis, error, fine, warning } from './diagnosis.ts'
import type { FoundRecord } from './records.ts'

const staleHours = 48

export async function examineBackups(
  { folder, shelf, now }: { readonly folder: string; readonly shelf: string; readonly now: string },
  records: readonly FoundRecord[],
): Promise<Diagnosis[]> {
  const newest = await newestBackup(shelf)
  if (!newest) return [warning('backup-none', { folder: shelf })]
  try {
    const manifest = await readManifest(newest)
    const damaged = await firstDamagedFile(newest, manifest)
    return [
      damaged
        ? error('backup-damaged', { folder: newest, file: damaged })
        : ageDiagnosis(newest, manifest, now),
      ...(await placeDiagnoses(folder, shelf)),
      ...chainDiagnoses(manifest.chains, records, newest),
    ]
  } catch (caught) {
    return [error('backup-damaged', { folder: newest, file: reasonOf(caught) })]
  }
}

/** Entries are only ever added: what was the last one then has to be there still, under its number and hash. */
export function chainDiagnoses(
  chains: readonly Chain[],
  records: readonly FoundRecord[],
  backup: string,
): Diagnosis[] {
  const cut = chains.filter(({ path, entries, hash }) => {
    const found = records.find((record) => record.path === path)
    return entries > 0 && found !== undefined && found.entries[entries - 1]?.hash !== hash
  })
  const lost = chains.filter(({ path }) => !records.some((record) => record.path === path))
  return [
    ...cut.map(({ path, entries }) => error('history-cut', { file: path, count: String(entries), backup })),
    ...lost.map(({ path }) => error('file-missing', { file: path })),
  ]
}

function ageDiagnosis(backup: string, { at }: Manifest, now: string): Diagnosis {
  const hours = Math.floor((Date.parse(now) - Date.parse(at)) / 3_600_000)
  const detail = { folder: backup, hours: String(hours) }
  return hours > staleHours ? warning('backup-stale', detail) : fine('backup-whole', detail)
}

/** A disk that dies takes both with it. */
async function placeDiagnoses(folder: string, shelf: string): Promise<Diagnosis[]> {
  const [data, backups] = await Promise.all([stat(folder), stat(shelf).catch(() => stat(dirname(shelf)))])
  return data.dev === backups.dev ? [warning('backup-same-disk', { folder: shelf })] : []
}
