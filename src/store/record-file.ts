/** One file: a record and its history (留痕), changed by rules and durable when a change resolves. */
import { type Adapter, Low } from 'lowdb'
import type { Act } from '../domain/act.ts'
import type { Deed, Entry, Rule } from '../domain/entry.ts'
import { checkChanged, checked } from './check.ts'
import { GroupCommit } from './commit.ts'
import { StoreError } from './error.ts'
import { freezeDeeply } from './freeze.ts'
import { append } from './history.ts'
import { type Kind, type Stored, versionOf } from './kind.ts'

export interface FilePlace<R> {
  readonly path: string
  readonly kind: Kind<R>
  readonly adapter: Adapter<Stored<R>>
}

/** Where a record lies, by a name such as office.json. */
export type PlaceOf = <R>(name: string, kind: Kind<R>) => FilePlace<R>

export class RecordFile<R extends object> {
  readonly #place: FilePlace<R>
  readonly #commit: GroupCommit<Stored<R>>
  #closed = false

  private constructor(place: FilePlace<R>, low: Low<Stored<R>>) {
    this.#place = place
    this.#commit = new GroupCommit(low)
  }

  /** undefined if there is no such file; a broken one is an error */
  static async open<R extends object>(place: FilePlace<R>): Promise<RecordFile<R> | undefined> {
    const stored = await place.adapter.read()
    return stored ? new RecordFile(place, new Low(place.adapter, stored)) : undefined
  }

  static async create<R extends object>(place: FilePlace<R>, record: R, entries: readonly Entry[] = []) {
    const { path, kind, adapter } = place
    const low = new Low<Stored<R>>(adapter, {
      schema: versionOf(kind),
      record: freezeDeeply(checked(kind.schema, record, path)),
      entries,
    })
    await low.write()
    return new RecordFile(place, low)
  }

  get record(): R {
    return this.#commit.state.record
  }

  get entries(): readonly Entry[] {
    return this.#commit.state.entries
  }

  change(act: Act, rule: Rule<R>): Promise<R> {
    return this.#apply((stored) => {
      let { record, entries } = stored
      for (const { next, did } of [rule(record)].flat()) {
        if (next !== record) entries = append(entries, act, did)
        record = next
      }
      return record === stored.record ? stored : this.#with(stored, record, entries)
    })
  }

  /** An entry of what changed nothing in the record. */
  async note(act: Act, did: Deed): Promise<void> {
    await this.#apply((stored) => ({ ...stored, entries: append(stored.entries, act, did) }))
  }

  /** A change of a record that keeps no history. */
  update(rule: (record: R) => R): Promise<R> {
    return this.#apply((stored) => {
      const next = rule(stored.record)
      return next === stored.record ? stored : this.#with(stored, next, stored.entries)
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#commit.settled()
  }

  async #apply(rule: (stored: Stored<R>) => Stored<R>): Promise<R> {
    if (this.#closed) throw new StoreError('store-closed')
    return (await this.#commit.change(rule)).record
  }

  #with(stored: Stored<R>, record: R, entries: readonly Entry[]): Stored<R> {
    checkChanged(this.#place.kind.schema, stored.record, record, this.#place.path)
    return { ...stored, record, entries }
  }
}
