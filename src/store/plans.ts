/** The plans, one file a year. */
import { join } from 'node:path'
import type { Act } from '../domain/act.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Write } from './durable.ts'
import { StoreError } from './error.ts'
import { yearsIn } from './folder.ts'
import { append } from './history.ts'
import { planKind } from './kind.ts'
import { type FilePlace, RecordFile } from './record-file.ts'

export class PlanFiles {
  readonly #folder: string
  readonly #write: Write
  readonly #files = new Map<number, RecordFile<Plan>>()
  readonly #arriving = new Map<number, Promise<RecordFile<Plan>>>()
  #closed = false

  private constructor(folder: string, write: Write) {
    this.#folder = folder
    this.#write = write
  }

  static async open(folder: string, write: Write): Promise<PlanFiles> {
    const plans = new PlanFiles(folder, write)
    for (const year of await yearsIn(folder)) {
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
    return { path: join(this.#folder, `${year}.json`), kind: planKind(year), write: this.#write }
  }
}
