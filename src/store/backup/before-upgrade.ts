/** Before anything of an older version is brought up to date, the folder is backed up whole, as it is. */
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf, StoreError } from '../error.ts'
import { type RecordPath, recordPaths } from '../folder.ts'
import { versionOf } from '../kind.ts'
import { type BackupOrder, makeBackup } from './backup.ts'

/**
 * Sessions do not count: nobody restores them.
 *
 * @throws StoreError upgrade-not-backed-up when there is no room for it, or why a record cannot be read
 */
export async function backUpBeforeUpgrade(order: Omit<BackupOrder, 'kind'>): Promise<void> {
  if (!(await holdsOlder(order.folder))) return
  try {
    await makeBackup({ ...order, kind: 'upgrade' })
  } catch (error) {
    if (error instanceof StoreError) throw error
    const detail = { folder: order.shelf, reason: reasonOf(error) }
    throw new StoreError('upgrade-not-backed-up', detail, { cause: error })
  }
}

async function holdsOlder(folder: string): Promise<boolean> {
  const records = await recordPaths(folder)
  const older = await Promise.all(records.map((record) => isOlder(folder, record)))
  return older.includes(true)
}

async function isOlder(folder: string, { path, kind }: RecordPath): Promise<boolean> {
  return (await statedVersion(join(folder, path))) < versionOf(kind)
}

/** How far into a file its version stands, which spares reading a large one to learn it. */
const beginning = 64

/** 0 where it does not stand at the beginning, as in a file that somebody laid out anew: one backup more does no harm. */
async function statedVersion(path: string): Promise<number> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning), 0, beginning, 0)
    const stated = /^\s*\{\s*"schema":\s*(\d+)/.exec(buffer.toString('latin1', 0, bytesRead))
    return Number(stated?.[1] ?? 0)
  } finally {
    await file.close()
  }
}
