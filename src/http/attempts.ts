/**
 * Failed sign-ins, remembered for a while in memory. An account is locked after a few, whether it exists or not, so
 * that nobody learns which do; an address is slowed down after more, for a whole office may share one.
 */
interface Failures {
  readonly count: number
  /** milliseconds of the clock */
  readonly last: number
}

const minute = 60_000
const lockAfter = 5
const lockTime = 15 * minute
const slowAfter = 20
const longestWait = 5 * minute
const most = 10_000

export interface Knock {
  readonly account: string
  /** '' if it is not known, which is then not slowed down */
  readonly address: string
  /** instant, ISO 8601 */
  readonly at: string
}

export class Attempts {
  readonly #accounts = new Map<string, Failures>()
  readonly #addresses = new Map<string, Failures>()

  /**
   * Counts an attempt as failed until it is known to have succeeded, so that many at once are not let through.
   *
   * @returns whole seconds to wait instead, 0 if it may be tried
   */
  begin(knock: Knock): number {
    const at = Date.parse(knock.at)
    const wait = Math.max(this.#lockLeft(knock.account, at), this.#waitLeft(knock.address, at))
    if (wait > 0) return Math.ceil(wait / 1000)
    note(this.#accounts, nameOf(knock.account), at)
    if (knock.address) note(this.#addresses, knock.address, at)
    return 0
  }

  /** Clears the account; the address loses this one only, or one good account would open the way to all others. */
  succeed({ account, address }: Knock): void {
    this.#accounts.delete(nameOf(account))
    const failures = this.#addresses.get(address)
    if (failures) this.#addresses.set(address, { ...failures, count: failures.count - 1 })
  }

  /** Whether the attempt that was counted last has locked the account. */
  isLocked({ account, at }: Knock): boolean {
    return this.#lockLeft(account, Date.parse(at)) > 0
  }

  #lockLeft(account: string, at: number): number {
    const failures = current(this.#accounts, nameOf(account), at)
    return failures.count >= lockAfter ? failures.last + lockTime - at : 0
  }

  #waitLeft(address: string, at: number): number {
    const failures = current(this.#addresses, address, at)
    if (failures.count < slowAfter) return 0
    return failures.last + Math.min(1000 * 2 ** (failures.count - slowAfter), longestWait) - at
  }
}

/** Failures are forgotten once the last is a lock's time ago. */
function current(all: ReadonlyMap<string, Failures>, name: string, at: number): Failures {
  const failures = all.get(name)
  return failures && at - failures.last < lockTime ? failures : { count: 0, last: at }
}

/** The one noted last stands last, so that those which go first are the oldest. */
function note(all: Map<string, Failures>, name: string, at: number): void {
  const { count } = current(all, name, at)
  all.delete(name)
  all.set(name, { count: count + 1, last: at })
  const [oldest] = all.keys()
  if (all.size > most && oldest !== undefined) all.delete(oldest)
}

/** Long names would fill the memory. */
function nameOf(account: string): string {
  return account.normalize('NFKC').toLowerCase().slice(0, 100)
}
