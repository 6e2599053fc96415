/** The shelf as the running program sees it: what stands on it, and one more. */
import { join } from 'node:path'
import type { BackupStore, KeptBackup } from '../store.ts'
import { makeBackup } from './backup.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { backupsOn, instantOfBackup } from './shelf.ts'

/** @param folder of the data @param shelf where backups stand */
export function openShelf(folder: string, shelf: string): BackupStore {
  return {
    all: async () => {
      const names = (await backupsOn(shelf)).reverse()
      return Promise.all(names.map(async (name) => keptOf(name, await readManifest(join(shelf, name)))))
    },
    newest: async () => {
      const name = (await backupsOn(shelf)).at(-1)
      return name === undefined ? null : instantOfBackup(name)
    },
    make: async (now, work) => {
      await makeBackup({ folder, shelf, now, work })
    },
  }
}

function keptOf(name: string, { at, files }: Manifest): KeptBackup {
  return { name, at, files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) }
}
