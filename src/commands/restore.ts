/** restore BACKUP --into EMPTY_FOLDER: proves a backup whole and puts it into a folder of its own. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { en, zh } from '../messages/keeping.ts'
import { restoreBackup } from '../store/backup/restore.ts'
import { now } from './place.ts'
import { UsageError } from './usage.ts'

export async function restore(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { into: { type: 'string' } },
    allowPositionals: true,
  })
  const [from] = positionals
  if (!from || !values.into) throw new UsageError()
  const [backup, into] = [resolve(from), resolve(values.into)]
  const { at } = await restoreBackup(backup, into, now())
  for (const m of [zh, en]) process.stdout.write(`${m.restored(backup, at, into)}\n`)
}
