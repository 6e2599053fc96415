/** The plans, one file a year. */
import type { Act } from '../domain/act.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { StoreError } from './error.ts'
import { append } from './history.ts'
import { planKind } from './kind.ts'
import { type FilePlace, type PlaceOf, RecordFile } from './record-file.ts'

export class PlanFiles {
  readonly #placeOf: PlaceOf
  readonly #files = new Map<number, RecordFile<Plan>>()
  readonly #arriving = new Map<number, Promise<RecordFile<Plan>>>()
  #closed = false

  private constructor(placeOf: PlaceOf) {
    this.#placeOf = placeOf
  }

  static async open(years: readonly number[], placeOf: PlaceOf): Promise<PlanFiles> {
    const plans = new PlanFiles(placeOf)
    for (const year of years) {
      const file = await RecordFile.open(plans.#place(year))
      if (file) plans.#files.set(year, file)
    }
    return plans
  }

  /** newest year first */
  all(): readonly RecordFile<Plan>[] {
    return [...this.#files].sort(([some], [other]) => other - some).map(([, file]) => file)
  }

  /** @throws Refusal plan-missing */
  of(year: number): RecordFile<Plan> {
    const file = this.#files.get(year)
    if (!file) throw new Refusal('plan-missing', { year })
    return file
  }

  /** @throws Refusal plan-exists, also while another plan of that year is being written */
  async add(plan: Plan, act: Act): Promise<Plan> {
    const { year } = plan
    if (this.#closed) throw new StoreError('store-closed')
    if (this.#files.has(year) || this.#arriving.has(year)) throw new Refusal('plan-exists', { year })
    try {
      const arriving = this.#create(plan, act)
      this.#arriving.set(year, arriving)
      const file = await arriving
      this.#files.set(year, file)
      return file.record
    } finally {
      this.#arriving.delete(year)
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.allSettled(this.#arriving.values())
    await Promise.all(this.all().map((file) => file.close()))
  }

  #create(plan: Plan, act: Act): Promise<RecordFile<Plan>> {
    const { year, title } = plan
    const entries = append([], act, { action: 'plan.created', subject: String(year), after: title })
    return RecordFile.create(this.#place(year), plan, entries)
  }

  #place(year: number): FilePlace<Plan> {
    return this.#placeOf(`plans/${year}.json`, planKind(year))
  }
}
