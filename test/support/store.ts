/** Stores in fresh folders that are gone when the tests end. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Memory } from 'lowdb'
import { evidenceIn } from '#src/store/evidence.ts'
import { openStore, type StoreOptions } from '#src/store/open.ts'
import { openRecords } from '#src/store/records.ts'
import type { Store } from '#src/store/store.ts'
import { at } from './build.ts'

const everything = mkdtempSync(join(tmpdir(), 'yaodian-'))
process.once('exit', () => rmSync(everything, { recursive: true, force: true }))
let made = 0

/** Of a folder that nothing was put into yet, so that it is not there. */
export function aPath(): string {
  return join(everything, String(++made))
}

export function aFolder(): string {
  const folder = aPath()
  mkdirSync(folder)
  return folder
}

/** On disk, as the program has it; opened at 09:00 on 2021-09-15 unless given. */
export function openTestStore(given: Partial<StoreOptions> = {}): Promise<Store> {
  return openStore({ folder: aFolder(), shelf: null, now: at('2021-09-15'), ...given })
}

/** For what is not about the disk: records stay in memory, and only evidence becomes files, in this folder. */
export function openMemoryStore(folder = aPath()): Promise<Store> {
  return openRecords({
    placeOf: (path, kind) => ({ path, kind, adapter: new Memory() }),
    years: [],
    evidence: evidenceIn(join(folder, 'evidence')),
    now: at('2021-09-15'),
    writes: async () => true,
    release: async () => {},
  })
}
