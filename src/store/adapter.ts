/** lowdb's adapter for our files: what is read is current, valid and whole; what is written is durable. */
import { readFile } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import { checked } from './check.ts'
import type { Write } from './durable.ts'
import { isSystemError, reasonOf, StoreError } from './error.ts'
import { firstBrokenEntry } from './history.ts'
import { type Kind, type Stored, StoredSchema, versionOf } from './kind.ts'
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

    const found = checked(StoredSchema, parse(text, this.#path), this.#path)
    const broken = firstBrokenEntry(found.entries)
    if (broken) throw new StoreError('history-broken', { file: this.#path, number: String(broken) })
    return this.#upToDate(found)
  }

  async write(stored: Stored<R>): Promise<void> {
    try {
      await this.#write(this.#path, await serialise(stored))
    } catch (error) {
      throw new StoreError('write-failed', { file: this.#path, reason: reasonOf(error) }, { cause: error })
    }
  }

  async #upToDate(found: Stored<unknown>): Promise<Stored<R>> {
    const { schema } = found
    const record = await migrate(this.#path, this.#kind, found)
    const stored = {
      ...found,
      schema: versionOf(this.#kind),
      record: checked(this.#kind.schema, record, this.#path),
    }
    if (stored.schema !== schema) await this.write(stored)
    return stored
  }
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
