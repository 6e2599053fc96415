/** What one file of records holds: read, brought up to date, checked against its schema and its chain. */
import { readFile } from 'node:fs/promises'
import type { Entry } from '../domain/entry.ts'
import { checked } from './check.ts'
import { isSystemError, reasonOf, StoreError } from './error.ts'
import { firstBrokenEntry } from './history.ts'
import { type Found, FoundSchema, HistorySchema, type Kind, type Stored, versionOf } from './kind.ts'
import { migrated } from './migrate.ts'
import { sealOf } from './seal.ts'

export interface Reading<R> {
  readonly stored: Stored<R>
  /** the schema version that the file itself has */
  readonly version: number
  /** false for a file of an earlier version, or one that was written by hand */
  readonly sealed: boolean
}

/** @throws StoreError file-unreadable, schema-newer, record-invalid, history-broken, seal-broken */
export function readingOf<R>(text: string, path: string, kind: Kind<R>): Reading<R> {
  const found = checked(FoundSchema, parse(text, path), path)
  const record = checked(kind.schema, migrated(path, kind, found), path)
  const stored = { schema: versionOf(kind), record, entries: wholeHistory(found, path) }
  const seal = sealOf(text)
  if (seal === 'broken') throw new StoreError('seal-broken', { file: path })
  return { stored, version: found.schema, sealed: seal === 'whole' }
}

/** null if there is no such file */
export async function textOf(path: string): Promise<string | null> {
  try {
    return (await readFile(path)).toString()
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null
    throw new StoreError('file-unreadable', { file: path, reason: reasonOf(error) }, { cause: error })
  }
}

function wholeHistory(found: Found, file: string): readonly Entry[] {
  const { entries } = checked(HistorySchema, found, file)
  const broken = firstBrokenEntry(entries)
  if (broken) throw new StoreError('history-broken', { file, number: String(broken) })
  return entries
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new StoreError('file-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  }
}
