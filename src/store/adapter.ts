/** lowdb's adapter for our files: what is read is current, valid and whole; what is written is durable. */
import type { Adapter } from 'lowdb'
import type { Write } from './durable.ts'
import { reasonOf, StoreError } from './error.ts'
import { freezeDeeply } from './freeze.ts'
import type { Kind, Stored } from './kind.ts'
import { sealed } from './seal.ts'
import { serialise } from './serialise.ts'
import { readingOf, textOf } from './stored.ts'

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

    const { stored, version } = readingOf(text, this.#path, this.#kind)
    if (version !== stored.schema) await this.write(stored)
    return freezeDeeply(stored)
  }

  async write(stored: Stored<R>): Promise<void> {
    try {
      await this.#write(this.#path, await sealed(await serialise(stored)))
    } catch (error) {
      throw new StoreError('write-failed', { file: this.#path, reason: reasonOf(error) }, { cause: error })
    }
  }
}
