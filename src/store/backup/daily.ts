/** The daily backup: one on each day of Shanghai on which the program runs, and the old ones taken down. */
import { basename } from 'node:path'
import { dayOf } from '../../domain/time/day.ts'
import { type Backup, makeBackup } from './backup.ts'
import { clearShelf, instantOfBackup, newestBackup } from './shelf.ts'

export interface DailyBackups {
  readonly folder: string
  readonly shelf: string
  /** older ones are taken down; 0 makes none at all */
  readonly keepDays: number
  readonly now: () => string
  /** calls back once after so many milliseconds, unless what it returns is called first */
  readonly timer: (callback: () => void, milliseconds: number) => () => void
  /** told how each went; after a failure the next round tries again */
  readonly report: (outcome: Backup | Error) => void
}

const round = 10 * 60_000

/** @returns stops, and resolves when nothing is under way any more */
export function startBackups(daily: DailyBackups): () => Promise<void> {
  if (daily.keepDays === 0) return async () => {}
  let stopped = false
  let cancel = () => {}
  const turn = async (): Promise<void> => {
    await backUpToday(daily).catch(daily.report)
    if (!stopped) cancel = daily.timer(() => (running = turn()), round)
  }
  let running = turn()
  return async () => {
    stopped = true
    cancel()
    await running
  }
}

async function backUpToday({ folder, shelf, keepDays, now, report }: DailyBackups): Promise<void> {
  const at = now()
  const newest = await newestBackup(shelf)
  if (newest && dayOf(instantOfBackup(basename(newest))) === dayOf(at)) return
  report(await makeBackup({ folder, shelf, now: at }))
  await clearShelf(shelf, keepDays, at)
}
