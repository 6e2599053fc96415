/** Long work that is under way, and what came of it: kept in memory for whoever began it, for a while. */
import type { Headway, Work, WorkKind } from '../domain/headway.ts'
import type { Person } from '../domain/office/person.ts'
import { Refusal } from '../domain/refusal.ts'

interface Begun {
  readonly id: string
  readonly person: Person
  readonly kind: WorkKind
  /** the page on which it was begun */
  readonly from: string
  /** instant, ISO 8601 */
  readonly startedAt: string
}

export interface Job<Outcome> extends Begun {
  /** absent until the work says something */
  readonly headway?: Headway
  /** absent while it is under way; throws what went wrong */
  readonly outcome?: () => Outcome
  /** its owner has seen what came of it */
  readonly isSeen?: boolean
}

interface Kept<Outcome> {
  job: Job<Outcome>
  readonly stop: AbortController
  settled: Promise<void>
}

const hour = 3_600_000
/** of one person, finished or not */
const mostOfOne = 5

export class Jobs<Outcome> {
  readonly #kept = new Map<string, Kept<Outcome>>()
  readonly #patience: number

  /** @param patience milliseconds for which a person waits on the page they are on */
  constructor(patience: number) {
    this.#patience = patience
  }

  /** @throws Refusal work-under-way when one person has too much of it under way */
  begin(begun: Begun, run: (work: Work) => Promise<Outcome>): void {
    this.#makeRoom(begun)
    const kept: Kept<Outcome> = { job: begun, stop: new AbortController(), settled: Promise.resolve() }
    const note = (news: Partial<Job<Outcome>>) => {
      kept.job = { ...kept.job, ...news }
    }
    this.#kept.set(begun.id, kept)
    kept.settled = run({ signal: kept.stop.signal, tell: (headway) => note({ headway }) }).then(
      (outcome) => note({ outcome: () => outcome }),
      (error: unknown) => note({ outcome: () => raise(error) }),
    )
  }

  /** Of its owner, as long as they may still do what they might when it began. @throws Refusal page-missing */
  find(id: string, person: Person): Job<Outcome> {
    const job = this.#kept.get(id)?.job
    if (!job || rightsOf(job.person) !== rightsOf(person)) throw new Refusal('page-missing')
    return job
  }

  /** What came of it, if that was soon; such work was never long and is forgotten. */
  async quickly(id: string): Promise<Job<Outcome>['outcome']> {
    const kept = this.#kept.get(id)
    if (!kept) return undefined
    await settledWithin(this.#patience, kept.settled)
    const { outcome } = kept.job
    if (outcome) this.#kept.delete(id)
    return outcome
  }

  /** What came of it, to be shown to its owner now; nothing while it is under way. @throws what went wrong */
  see(id: string, person: Person): Outcome | undefined {
    const { outcome } = this.find(id, person)
    const kept = this.#kept.get(id)
    if (kept && outcome) kept.job = { ...kept.job, isSeen: true }
    return outcome?.()
  }

  /** The latest of a person of which they have not seen the end. */
  latestOf(person: Person): Job<Outcome> | undefined {
    return this.#of(person).findLast(({ job }) => !job.isSeen)?.job
  }

  /** Stops it, if it is still under way, and forgets it. @throws Refusal page-missing */
  drop(id: string, person: Person): void {
    this.find(id, person)
    this.#kept.get(id)?.stop.abort(new Refusal('work-stopped'))
    this.#kept.delete(id)
  }

  /** Stops everything, and waits until it has stopped. */
  async end(): Promise<void> {
    const all = [...this.#kept.values()]
    for (const { stop } of all) stop.abort(new Refusal('work-stopped'))
    await Promise.all(all.map(({ settled }) => settled))
  }

  #of(person: Person): Kept<Outcome>[] {
    return [...this.#kept.values()].filter(({ job }) => rightsOf(job.person) === rightsOf(person))
  }

  #makeRoom({ person, startedAt }: Begun): void {
    const isOld = ({ job }: Kept<Outcome>) => Date.parse(startedAt) - Date.parse(job.startedAt) > hour
    const finished = [...this.#kept.values()].filter(({ job }) => job.outcome)
    for (const { job } of finished.filter(isOld)) this.#kept.delete(job.id)
    const own = this.#of(person)
    if (own.length < mostOfOne) return
    const oldest = own.find(({ job }) => job.outcome)
    if (!oldest) throw new Refusal('work-under-way', { most: mostOfOne })
    this.#kept.delete(oldest.job.id)
  }
}

/** Whose it is, and what they may see. */
function rightsOf({ id, roles, divisionId }: Person): string {
  return [id, divisionId, ...roles].join(' ')
}

function raise(error: unknown): never {
  throw error
}

async function settledWithin(milliseconds: number, settled: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([settled, passed])
  clearTimeout(timer)
}
