/** The register of applications, all years in one file with its history: an application may be carried from year to year. */
import type { Register } from '../domain/application/register.ts'
import { type FilePlace, RecordFile } from './record-file.ts'
import type { ApplicationStore } from './store.ts'

export interface ApplicationFile extends ApplicationStore {
  close(): Promise<void>
}

export async function openApplications(place: FilePlace<Register>): Promise<ApplicationFile> {
  const file = (await RecordFile.open(place)) ?? (await RecordFile.create(place, { applications: [] }))
  return {
    register: () => file.record,
    change: (act, rule) => file.change(act, rule),
    history: () => file.entries,
    close: () => file.close(),
  }
}
