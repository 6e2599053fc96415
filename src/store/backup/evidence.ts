/**
 * Evidence on its way into a backup. Bytes never change under their hash, so those that the backup before holds are
 * linked and cost nothing; new ones are copied, not linked, so that no two copies share one fate.
 */
import { link, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Work } from '../../domain/headway.ts'
import { bytesIn, writeBytes } from '../bytes.ts'
import { makeFolder, syncFolder } from '../durable.ts'
import { evidenceHashes, evidencePath } from '../folder.ts'
import type { BackupFile } from './manifest.ts'

interface Copied {
  readonly kept: readonly BackupFile[]
  /** paths whose bytes are no longer those of their name */
  readonly damaged: readonly string[]
}

interface Way {
  readonly folder: string
  readonly to: string
  /** path of the backup before, if there is one */
  readonly previous: string | undefined
}

export async function copyEvidence(way: Way, { tell, signal }: Work): Promise<Copied> {
  const kept: BackupFile[] = []
  const damaged: string[] = []
  const all = await evidenceHashes(way.folder)
  for (const [done, sha256] of all.entries()) {
    signal.throwIfAborted()
    tell({ stage: 'evidence', done, total: all.length })
    const path = evidencePath(sha256)
    const size = await take(path, sha256, way)
    if (size === undefined) damaged.push(path)
    else kept.push({ path, size, sha256 })
  }
  return { kept, damaged }
}

/** The size of what arrived, if it is what its name says. */
async function take(
  path: string,
  sha256: string,
  { folder, to, previous }: Way,
): Promise<number | undefined> {
  const target = join(to, path)
  await makeFolder(dirname(target))
  const linked = previous !== undefined && (await isLinked(join(previous, path), target))
  const fits = linked || (await isCopied(join(folder, path), target, sha256))
  await syncFolder(dirname(target))
  return fits ? (await stat(target)).size : undefined
}

/** No, if it is new, or if backups stand on a disk that knows no links. */
async function isLinked(from: string, to: string): Promise<boolean> {
  return link(from, to).then(
    () => true,
    () => false,
  )
}

async function isCopied(from: string, to: string, expected: string): Promise<boolean> {
  const { sha256 } = await writeBytes(to, bytesIn(from))
  if (sha256 === expected) return true
  await rm(to)
  return false
}
