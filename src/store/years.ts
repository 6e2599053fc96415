/** Records of which each year has one, a few kilobytes each, together in one file with their history. */
import type { Change } from '../domain/entry.ts'
import { Refusal, type RefusalCode } from '../domain/refusal.ts'
import { type FilePlace, RecordFile } from './record-file.ts'
import type { YearStore } from './store.ts'

interface OfYear {
  readonly year: number
}

export interface YearFile<R extends OfYear> extends YearStore<R> {
  close(): Promise<void>
}

/** Where the records stand in their file: `reports`, newest year first. */
type Shelf<Name extends string, R> = { [N in Name]: R[] }

interface Naming<Name extends string> {
  readonly name: Name
  /** what is said of a year that has none */
  readonly missing: RefusalCode
}

export async function openYears<R extends OfYear, Name extends string>(
  place: FilePlace<Shelf<Name, R>>,
  { name, missing }: Naming<Name>,
): Promise<YearFile<R>> {
  const shelf = (records: R[]) => ({ [name]: records }) as Shelf<Name, R>
  const file = (await RecordFile.open(place)) ?? (await RecordFile.create(place, shelf([])))
  const all = () => file.record[name]
  const find = (year: number) => all().find((record) => record.year === year)
  return {
    all,
    find,
    of: (year) => {
      const record = find(year)
      if (!record) throw new Refusal(missing, { year })
      return record
    },
    change: async (year, act, rule) => {
      await file.change(act, (kept) => {
        const before = kept[name].find((record) => record.year === year)
        const { next, did } = rule(before)
        const changed = next === before ? kept : shelf(withRecord(kept[name], next))
        return { next: changed, did } satisfies Change<Shelf<Name, R>>
      })
    },
    history: () => file.entries,
    close: () => file.close(),
  }
}

function withRecord<R extends OfYear>(records: readonly R[], record: R): R[] {
  const others = records.filter(({ year }) => year !== record.year)
  return [...others, record].sort((one, other) => other.year - one.year)
}
