/** Opens the store on a folder of files: the only door to them. */
import { join } from 'node:path'
import { FileAdapter } from './adapter.ts'
import { backUpBeforeUpgrade } from './backup/before-upgrade.ts'
import { watchWrites } from './condition.ts'
import { makeFolder, type Write, writeDurably } from './durable.ts'
import { reasonOf, StoreError } from './error.ts'
import { openEvidence } from './evidence.ts'
import { yearsIn } from './folder.ts'
import type { Kind } from './kind.ts'
import { type Lock, lockFolder } from './lock.ts'
import { openRecords } from './records.ts'
import type { Store } from './store.ts'

export interface StoreOptions {
  readonly folder: string
  /** where the folder is backed up before an older version is brought up to date; null for a copy of a backup */
  readonly shelf: string | null
  /** instant, ISO 8601; sessions that expired before are forgotten */
  readonly now: string
  /** how bytes reach the disk; tests count and break it */
  readonly write?: Write
}

/** @throws StoreError with what is wrong with the folder and how to mend it; nothing is left open then */
export async function openStore({ folder, shelf, now, write = writeDurably }: StoreOptions): Promise<Store> {
  const lock = await claim(folder)
  try {
    if (shelf) await backUpBeforeUpgrade({ folder, shelf, now })
    return await openRecords({ ...(await placesIn(folder, write)), now, release: lock.release })
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function placesIn(folder: string, given: Write) {
  const { write, writes } = watchWrites(given, join(folder, 'probe'))
  const placeOf = <R>(name: string, kind: Kind<R>) => {
    const path = join(folder, name)
    return { path, kind, adapter: new FileAdapter(path, kind, write) }
  }
  const years = await yearsIn(join(folder, 'plans'))
  const evidence = await openEvidence(join(folder, 'evidence'))
  return { placeOf, years, evidence, writes }
}

async function claim(folder: string): Promise<Lock> {
  try {
    await makeFolder(join(folder, 'plans'))
    return await lockFolder(folder)
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new StoreError('folder-unusable', { folder, reason: reasonOf(error) }, { cause: error })
  }
}
