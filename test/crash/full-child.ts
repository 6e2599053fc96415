/** On a small disk: writes until nothing fits, makes room again, and tells what became of it all. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeBackup } from '#src/store/backup/backup.ts'
import { StoreError } from '#src/store/error.ts'
import { namesIn } from '#src/store/folder.ts'
import { openStore } from '#src/store/open.ts'
import { anAct } from '../support/build.ts'
import { aSharedPlan, saved, year } from './plan.ts'

const [folder = ''] = process.argv.slice(2)
const filler = join(folder, 'filler')
const now = anAct().at

const store = await openStore({ folder, shelf: null, now })
await store.addPlan(aSharedPlan(), anAct())
await store.change(year, anAct(), saved(0, 'before the disk was full'))
const before = store.plan(year)
fill()

const change = await outcome(() => store.change(year, anAct(), saved(0, 'x'.repeat(20_000))))
const upload = await outcome(() => store.evidence.put(bytes(100_000)))
const backup = await outcome(() => makeBackup({ folder, shelf: join(folder, 'backups'), now }))
const whileFull = await store.ready()
const kept = store.plan(year) === before
const leftovers = [
  ...(await namesIn(join(folder, 'evidence', 'incoming'))),
  ...readdirSync(join(folder, 'backups')),
  ...readdirSync(join(folder, 'plans')).filter((name) => name.endsWith('.tmp')),
]

rmSync(filler)
const afterwards = await store.ready()
await store.change(year, anAct(), saved(0, 'after'))
await store.close()
const again = await openStore({ folder, shelf: null, now })
const goesOn = again.history(year).at(-1)?.after === 'after'
await again.close()

const refused = [change, upload, backup]
console.log(JSON.stringify({ refused, ready: [whileFull, afterwards], kept, leftovers, goesOn }))

/** Takes all but a few kilobytes, so that small files still begin and do not end. */
function fill(): void {
  for (let size = 4096; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeFileSync(filler, Buffer.alloc(size * 1024), { flag: 'a' })
    } catch {
      // that much does not fit any more
    }
  }
}

async function outcome(act: () => Promise<unknown>): Promise<string> {
  try {
    await act()
    return 'done'
  } catch (error) {
    if (error instanceof StoreError) return `StoreError ${error.code}`
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

async function* bytes(length: number): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(length)
}
