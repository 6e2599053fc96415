/** The plans, one file a year. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Act } from '../domain/act.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Write } from './durable.ts'
import { append } from './history.ts'
import { planKind } from './kind.ts'
import { type FilePlace, RecordFile } from './record-file.ts'

export class PlanFiles {
  readonly #folder: string
  readonly #write: Write
  readonly #files = new Map<number, RecordFile<Plan>>()
  readonly #arriving = new Set<number>()

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
    const { year, title } = plan
    if (this.#files.has(year) || this.#arriving.has(year)) throw new Refusal('plan-exists', { year })
    this.#arriving.add(year)
    try {
      const entries = append([], act, { action: 'plan.created', subject: String(year), after: title })
      const file = await RecordFile.create(this.#place(year), plan, entries)
      this.#files.set(year, file)
      return file.record
    } finally {
      this.#arriving.delete(year)
    }
  }

  #place(year: number): FilePlace<Plan> {
    return { path: join(this.#folder, `${year}.json`), kind: planKind(year), write: this.#write }
  }
}

async function yearsIn(folder: string): Promise<number[]> {
  const names = await readdir(folder)
  return names.filter((name) => /^\d{4}\.json$/.test(name)).map((name) => Number.parseInt(name, 10))
}
