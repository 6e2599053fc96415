/**
 * The program that gets killed: people change one store at the same time, and each change is told to the parent
 * only once the store has acknowledged it. Names come from the command line, so that no two lives share one.
 */
import { writeSync } from 'node:fs'
import { openStore } from '#src/store/open.ts'
import { anAct } from '../support/build.ts'
import { rename } from '../support/change.ts'
import { people, saved, year } from './plan.ts'

const [folder = '', life = ''] = process.argv.slice(2)
const store = await openStore({ folder, shelf: null, now: anAct().at })

/** Written at once, not queued: what a killed process had queued would be lost. */
function tell(...words: string[]): void {
  writeSync(1, `${words.join(' ')}\n`)
}

async function work(person: number): Promise<void> {
  for (let change = 1; ; change++) {
    const mark = `${life}-${person}-${change}`
    await store.change(year, anAct(), saved(person, mark))
    tell('change', mark)
    if (change % 8 === person) await leaveElsewhere(mark)
  }
}

async function leaveElsewhere(mark: string): Promise<void> {
  await store.changeOffice(anAct(), rename(mark))
  tell('office', mark)
  const { sha256 } = await store.evidence.put(bytesOf(mark))
  tell('evidence', mark, sha256)
}

async function* bytesOf(mark: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(mark)
}

tell('ready')
await Promise.all(Array.from({ length: people }, (_, person) => work(person)))
