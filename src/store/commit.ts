/**
 * Group commit: the changes of a file run one after another, and those that arrive while a write is in flight
 * share the next write. Readers only ever see what is on disk.
 */
import type { Low } from 'lowdb'
import { startPace } from './pace.ts'

export type Rule<T> = (state: T) => T

interface Waiting<T> {
  readonly rule: Rule<T>
  readonly resolve: (state: T) => void
  readonly reject: (error: unknown) => void
}

interface Done<T> {
  readonly waiting: Waiting<T>
  readonly state: T
}

export class GroupCommit<T> {
  readonly #low: Low<T>
  #durable: T
  #waiting: Waiting<T>[] = []
  #running: Promise<void> | undefined

  constructor(low: Low<T>) {
    this.#low = low
    this.#durable = low.data
  }

  get state(): T {
    return this.#durable
  }

  /** Resolves with the state after its own rule, once that is on disk. A rule that throws leaves nothing behind. */
  change(rule: Rule<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ rule, resolve, reject })
      this.#running ??= this.#run()
    })
  }

  /** waits for every change that was asked for until now */
  async settled(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) await this.#commit(this.#waiting.splice(0))
    this.#running = undefined
  }

  /** Also a change that changed nothing waits: what it saw may be a change of this very group. */
  async #commit(group: readonly Waiting<T>[]): Promise<void> {
    const done = await this.#apply(group)
    try {
      await this.#write(done.at(-1)?.state ?? this.#durable)
      for (const { waiting, state } of done) waiting.resolve(state)
    } catch (error) {
      for (const { waiting } of done) waiting.reject(error)
    }
  }

  async #apply(group: readonly Waiting<T>[]): Promise<Done<T>[]> {
    const done: Done<T>[] = []
    const pause = startPace()
    for (const waiting of group) {
      try {
        done.push({ waiting, state: waiting.rule(done.at(-1)?.state ?? this.#durable) })
      } catch (error) {
        waiting.reject(error)
      }
      await pause()
    }
    return done
  }

  async #write(next: T): Promise<void> {
    if (next === this.#durable) return
    try {
      this.#low.data = next
      await this.#low.write()
      this.#durable = next
    } catch (error) {
      this.#low.data = this.#durable
      throw error
    }
  }
}
