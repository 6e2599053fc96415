/** backup [--to FOLDER]: copies everything that is stored, also while the program runs. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { en, zh } from '../messages/keeping.ts'
import { type Backup, makeBackup } from '../store/backup/backup.ts'
import { configuration, now } from './place.ts'

export async function backup(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...words], options: { to: { type: 'string' } } })
  const { dataFolder, backups } = configuration()
  const shelf = values.to ? resolve(values.to) : backups.folder
  const made = await makeBackup({ folder: dataFolder, shelf, now: now() })
  for (const m of [zh, en]) process.stdout.write(`${reportOf(made, m)}\n`)
  if (made.damaged.length > 0) process.exitCode = 1
}

function reportOf({ path, manifest, damaged }: Backup, m: typeof zh): string {
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0)
  const report = m.made(path, manifest.files.length, (bytes / 1024 / 1024).toFixed(1))
  return damaged.length > 0 ? `${report}\n${m.leftOut(damaged)}` : report
}
