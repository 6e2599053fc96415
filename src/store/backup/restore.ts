/** Restores a backup into an empty folder: nothing is in its place before everything has been proved whole. */
import { rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bytesIn, measure, writeBytes } from '../bytes.ts'
import { makeFolder, syncFolder } from '../durable.ts'
import { reasonOf, StoreError } from '../error.ts'
import { namesIn } from '../folder.ts'
import { openStore } from '../open.ts'
import type { StoredFile } from '../store.ts'
import { type BackupFile, type Manifest, readManifest } from './manifest.ts'

/**
 * Copies, checks every hash, opens what was copied, which brings older records up to date, and moves it up.
 *
 * @param now instant, ISO 8601
 * @throws StoreError backup-unreadable, backup-damaged, folder-not-empty, or why what was copied cannot be opened
 */
export async function restoreBackup(backup: string, into: string, now: string): Promise<Manifest> {
  const manifest = await readManifest(backup)
  if ((await namesIn(into)).length > 0) throw new StoreError('folder-not-empty', { folder: into })
  const arriving = join(into, 'arriving')
  try {
    for (const file of manifest.files) await copyChecked(backup, arriving, file)
    await (await openStore({ folder: arriving, shelf: null, now })).close()
    await moveUp(arriving, into)
    return manifest
  } finally {
    await rm(arriving, { recursive: true, force: true })
  }
}

/** The first file that is not what the manifest says, if there is one. */
export async function firstDamagedFile(backup: string, manifest: Manifest): Promise<string | undefined> {
  for (const file of manifest.files) {
    const found = await measure(join(backup, file.path)).catch(() => undefined)
    if (!isSame(found, file)) return file.path
  }
  return undefined
}

async function copyChecked(backup: string, to: string, file: BackupFile): Promise<void> {
  const target = join(to, file.path)
  await makeFolder(dirname(target))
  const written = await writeBytes(target, bytesIn(join(backup, file.path))).catch((error: unknown) => {
    throw new StoreError('backup-damaged', { folder: backup, file: `${file.path} (${reasonOf(error)})` })
  })
  if (!isSame(written, file)) throw new StoreError('backup-damaged', { folder: backup, file: file.path })
}

/** The office comes last: without it, a program that starts on a half-moved folder refuses. */
async function moveUp(from: string, to: string): Promise<void> {
  const names = (await namesIn(from)).filter((name) => name !== 'office.json')
  const plansFirst = names.sort((one, other) => Number(other === 'plans') - Number(one === 'plans'))
  for (const name of [...plansFirst, 'office.json']) await rename(join(from, name), join(to, name))
  await syncFolder(to)
}

function isSame(found: StoredFile | undefined, file: BackupFile): boolean {
  return found?.sha256 === file.sha256 && found.size === file.size
}
