/** What was seen of watched links, all years in one file with its history: a link is watched as long as it is evidence. */
import { nothingSeen, type Watch } from '../domain/links/watch.ts'
import { type FilePlace, RecordFile } from './record-file.ts'
import type { LinkStore } from './store.ts'

export interface LinkFile extends LinkStore {
  close(): Promise<void>
}

export async function openLinks(place: FilePlace<Watch>): Promise<LinkFile> {
  const file = (await RecordFile.open(place)) ?? (await RecordFile.create(place, nothingSeen))
  return {
    watch: () => file.record,
    change: async (act, rule) => void (await file.change(act, rule)),
    update: async (rule) => void (await file.update(rule)),
    history: () => file.entries,
    close: () => file.close(),
  }
}
