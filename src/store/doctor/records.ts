/** Reads every file of records as the store would, but changes nothing. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../../domain/entry.ts'
import { StoreError } from '../error.ts'
import { type RecordPath, recordPaths } from '../folder.ts'
import { readingOf, textOf } from '../stored.ts'
import { type Diagnosis, error, fine, warning } from './diagnosis.ts'

export interface FoundRecord {
  /** from the data folder, such as plans/2021.json */
  readonly path: string
  readonly record: unknown
  readonly entries: readonly Entry[]
}

export interface FoundRecords {
  /** those that could be read */
  readonly records: readonly FoundRecord[]
  readonly diagnoses: readonly Diagnosis[]
}

export async function readRecords(folder: string): Promise<FoundRecords> {
  const records: FoundRecord[] = []
  const diagnoses: Diagnosis[] = []
  const paths = await recordPaths(folder)
  for (const path of paths) await readRecord(folder, path, records, diagnoses)
  if (!existsSync(join(folder, 'office.json')) && paths.length > 0) {
    diagnoses.push(error('file-missing', { file: 'office.json' }))
  }
  return { records, diagnoses }
}

async function readRecord(
  folder: string,
  { path, kind }: RecordPath,
  records: FoundRecord[],
  diagnoses: Diagnosis[],
): Promise<void> {
  try {
    const { stored, sealed } = readingOf((await textOf(join(folder, path))) ?? '', path, kind)
    const { record, entries } = stored
    records.push({ path, record, entries })
    if (!sealed) diagnoses.push(warning('record-unsealed', { file: path }))
    diagnoses.push(fine('record-whole', { file: path, count: String(entries.length) }))
  } catch (caught) {
    if (!(caught instanceof StoreError)) throw caught
    diagnoses.push(error('record-broken', { ...caught.detail, file: path, fault: caught.code }))
  }
}
