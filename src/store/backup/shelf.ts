/** The shelf: the folder in which backups stand, each named after its instant so that names sort by age. */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { namesIn } from '../folder.ts'
import { manifestName } from './manifest.ts'

const day = 86_400_000
const partial = 'partial-'

/** upgrade: made before records were brought up to date; stays until a person takes it away */
export type BackupKind = 'usual' | 'upgrade'

const endings: Readonly<Record<BackupKind, string>> = { usual: '', upgrade: '-before-upgrade' }

/** 2021-09-15T01-00-00.000Z: colons have no place in file names everywhere */
export function backupName(at: string, kind: BackupKind = 'usual'): string {
  return at.replaceAll(':', '-') + endings[kind]
}

export function instantOfBackup(name: string): string {
  return name.replace(endings.upgrade, '').replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:')
}

/** Where a backup is put together; what a crash leaves of it is cleared away later. */
export function partialPath(shelf: string, at: string): string {
  return join(shelf, `${partial}${backupName(at)}`)
}

/** No two stand under one name: where a clock stands still, as the demonstration's, the next takes a millisecond more. */
export function freeInstant(shelf: string, at: string): string {
  const paths = [backupName(at), backupName(at, 'upgrade')].map((name) => join(shelf, name))
  const isTaken = [...paths, partialPath(shelf, at)].some((path) => existsSync(path))
  return isTaken ? freeInstant(shelf, new Date(Date.parse(at) + 1).toISOString()) : at
}

/** Names of the whole ones, oldest first. */
export async function backupsOn(shelf: string): Promise<string[]> {
  const names = await namesIn(shelf)
  return names.filter((name) => isBackupName(name) && existsSync(join(shelf, name, manifestName)))
}

/** Path of the newest. */
export async function newestBackup(shelf: string): Promise<string | undefined> {
  const name = (await backupsOn(shelf)).at(-1)
  return name && join(shelf, name)
}

/**
 * Takes down what is older than so many days, and what was never finished. The newest always stays, and so do those
 * from before an upgrade.
 *
 * @returns the names of what is gone
 */
export async function clearShelf(shelf: string, keepDays: number, now: string): Promise<string[]> {
  const newest = (await backupsOn(shelf)).at(-1)
  const names = await namesIn(shelf)
  const old = names.filter((name) => isOlder(name, keepDays, now) && name !== newest)
  for (const name of old) await takeDown(join(shelf, name))
  return old
}

/** The manifest goes first: without it, nobody takes the rest for a backup. */
async function takeDown(path: string): Promise<void> {
  await rm(join(path, manifestName), { force: true })
  await rm(path, { recursive: true, force: true })
}

function isOlder(name: string, keepDays: number, now: string): boolean {
  if (name.endsWith(endings.upgrade)) return false
  const days = name.startsWith(partial) ? 1 : keepDays
  const whole = name.startsWith(partial) ? name.slice(partial.length) : name
  return isBackupName(whole) && Date.parse(now) - Date.parse(instantOfBackup(whole)) > days * day
}

function isBackupName(name: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(\.\d+)?Z(-before-upgrade)?$/.test(name)
}
