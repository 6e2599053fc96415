/**
 * Backups, made while the program runs. Files of records are only ever replaced whole, so each is read as it was at
 * one moment. Records are read before evidence: what they name is on disk by then and is never taken away.
 */
import { hash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { unwatched, type Work } from '../../domain/headway.ts'
import { makeFolder, moveDurably, writeDurably } from '../durable.ts'
import { type RecordPath, recordPaths } from '../folder.ts'
import { readingOf } from '../stored.ts'
import { copyEvidence } from './evidence.ts'
import { type BackupFile, type Chain, type Manifest, manifestName } from './manifest.ts'
import { type BackupKind, backupName, freeInstant, newestBackup, partialPath } from './shelf.ts'

export interface BackupOrder {
  /** the data folder */
  readonly folder: string
  /** where backups stand */
  readonly shelf: string
  /** instant, ISO 8601 with Z */
  readonly now: string
  readonly kind?: BackupKind
  readonly work?: Work
}

export interface Backup {
  readonly path: string
  readonly manifest: Manifest
  /** evidence whose bytes are no longer those of its name, so that it was left out */
  readonly damaged: readonly string[]
}

/** @throws StoreError when a record cannot be read: what could not be restored is no backup; the reason why it was stopped */
export async function makeBackup({
  folder,
  shelf,
  now,
  kind = 'usual',
  work = unwatched,
}: BackupOrder): Promise<Backup> {
  const at = freeInstant(shelf, now)
  const [path, temporary] = [join(shelf, backupName(at, kind)), partialPath(shelf, at)]
  const previous = await newestBackup(shelf)
  try {
    await makeFolder(join(temporary, 'plans'))
    const records = await copyRecords(folder, temporary, work)
    const { kept, damaged } = await copyEvidence({ folder, to: temporary, previous }, work)
    const files = [...records.map(({ file }) => file), ...kept]
    const manifest: Manifest = { format: 1, at, files, chains: records.map(({ chain }) => chain) }
    await writeDurably(join(temporary, manifestName), [Buffer.from(JSON.stringify(manifest, null, 1))])
    await moveDurably(temporary, path)
    return { path, manifest, damaged }
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    throw error
  }
}

async function copyRecords(folder: string, to: string, { tell, signal }: Work) {
  const copied: { file: BackupFile; chain: Chain }[] = []
  const all = await recordPaths(folder)
  for (const record of all) {
    signal.throwIfAborted()
    tell({ stage: 'records', done: copied.length, total: all.length })
    copied.push(await copyRecord(folder, to, record))
  }
  return copied
}

async function copyRecord(folder: string, to: string, { path, kind }: RecordPath) {
  const bytes = await readFile(join(folder, path))
  const { entries } = readingOf(bytes.toString(), join(folder, path), kind).stored
  await writeDurably(join(to, path), [bytes])
  return {
    file: { path, size: bytes.byteLength, sha256: hash('sha256', bytes) },
    chain: { path, entries: entries.length, hash: entries.at(-1)?.hash ?? '' },
  }
}
