/** A store on disk, as the program has it: in a fresh folder that is gone when the tests end. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type StoreOptions } from '#src/store/open.ts'
import type { Store } from '#src/store/store.ts'
import { at } from './build.ts'

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yaodian-'))
  folders.push(folder)
  return folder
}

/** Opened at 09:00 on 2021-09-15 unless given. */
export function openTestStore(given: Partial<StoreOptions> = {}): Promise<Store> {
  return openStore({ folder: aFolder(), shelf: null, now: at('2021-09-15'), ...given })
}
