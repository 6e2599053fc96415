/** lowdb's adapter for our files: what is read is current, valid and whole; what is written is durable. */
import { readFile } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import type { Entry } from '../domain/entry.ts'
import { checked } from './check.ts'
import type { Write } from './durable.ts'
import { isSystemError, reasonOf, StoreError } from './error.ts'
import { freezeDeeply } from './freeze.ts'
import { firstBrokenEntry } from './history.ts'
import { type Found, FoundSchema, HistorySchema, type Kind, type Stored, versionOf } from './kind.ts'
import { migrate } from './migrate.ts'
import { serialise } from './serialise.ts'

export class FileAdapter<R> implements Adapter<Stored<R>> {
  readonly #path: string
  readonly #kind: Kind<R>
  readonly #write: Write

  constructor(path: string, kind: Kind<R>, write: Write) {
    this.#path = path
    this.#kind = kind
    this.#write = write
  }

  /** null if there is no such file; a broken one is an error and never becomes the default */
  async read(): Promise<Stored<R> | null> {
    const text = await textOf(this.#path)
    if (text === null) return null

    const found = checked(FoundSchema, parse(text, this.#path), this.#path)
    const record = checked(this.#kind.schema, await migrate(this.#path, this.#kind, found), this.#path)
    const stored = { schema: versionOf(this.#kind), record, entries: wholeHistory(found, this.#path) }
    if (stored.schema !== found.schema) await this.write(stored)
    return freezeDeeply(stored)
  }

  async write(stored: Stored<R>): Promise<void> {
    try {
      await this.#write(this.#path, await serialise(stored))
    } catch (error) {
      throw new StoreError('write-failed', { file: this.#path, reason: reasonOf(error) }, { cause: error })
    }
  }
}

/** @throws StoreError history-broken */
function wholeHistory(found: Found, file: string): readonly Entry[] {
  const { entries } = checked(HistorySchema, found, file)
  const broken = firstBrokenEntry(entries)
  if (broken) throw new StoreError('history-broken', { file, number: String(broken) })
  return entries
}

async function textOf(path: string): Promise<string | null> {
  try {
    return (await readFile(path)).toString()
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null
    throw new StoreError('file-unreadable', { file: path, reason: reasonOf(error) }, { cause: error })
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new StoreError('file-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  }
}
