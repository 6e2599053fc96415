/** The daily backup of the running program, and what is said of it on the terminal. */
import type { Config } from './config.ts'
import { en, zh } from './messages/keeping.ts'
import { sentenceOf } from './sentence.ts'
import type { Backup } from './store/backup/backup.ts'
import { type DailyBackups, startBackups } from './store/backup/daily.ts'

export function keepBackups(
  { dataFolder, backups }: Config,
  clock: Pick<DailyBackups, 'now' | 'timer'>,
): () => Promise<void> {
  return startBackups({
    ...clock,
    folder: dataFolder,
    shelf: backups.folder,
    keepDays: backups.keepDays,
    report,
  })
}

function report(outcome: Backup | Error): void {
  if (outcome instanceof Error) {
    console.error(sentenceOf(outcome))
    return
  }
  console.log(JSON.stringify({ time: outcome.manifest.at, backup: outcome.path }))
  if (outcome.damaged.length === 0) return
  for (const m of [zh, en]) console.error(m.leftOut(outcome.damaged))
}
