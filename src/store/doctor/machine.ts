/** The machine under the folder: room on the disk, the clock, who else may read, who holds the folder. */
import { stat, statfs } from 'node:fs/promises'
import { isFolderHeld } from '../lock.ts'
import { type Diagnosis, error, fine, warning } from './diagnosis.ts'
import type { FoundRecord } from './records.ts'

const megabyte = 1024 * 1024
const tightMegabytes = 2048
const fullMegabytes = 256
/** clocks of one office may differ a little */
const clockSlack = 5 * 60_000

export async function examineSpace(folder: string): Promise<Diagnosis> {
  const { bavail, bsize } = await statfs(folder)
  return spaceDiagnosis(Math.floor((bavail * bsize) / megabyte))
}

export function spaceDiagnosis(megabytes: number): Diagnosis {
  const detail = { megabytes: String(megabytes) }
  if (megabytes < fullMegabytes) return error('space-short', detail)
  return megabytes < tightMegabytes ? warning('space-short', detail) : fine('space-enough', detail)
}

/** A clock that lags behind the latest entry dates new ones before it and counts deadlines from the wrong day. */
export function examineClock(records: readonly FoundRecord[], now: string): Diagnosis {
  const instants = records.flatMap(({ entries }) => entries.at(-1)?.at ?? [])
  const latest = instants.sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1)
  const isBehind = latest !== undefined && Date.parse(latest) > Date.parse(now) + clockSlack
  return isBehind ? error('clock-behind', { now, latest }) : fine('clock-right', { now })
}

/** Windows keeps its rights elsewhere. */
export async function examineRights(folder: string): Promise<Diagnosis[]> {
  if (process.platform === 'win32') return []
  const { mode } = await stat(folder)
  const rights = (mode & 0o777).toString(8)
  return (mode & 0o077) === 0 ? [] : [warning('folder-open', { folder, rights })]
}

export async function examineLock(folder: string): Promise<Diagnosis> {
  return fine((await isFolderHeld(folder)) ? 'folder-held' : 'folder-free')
}
