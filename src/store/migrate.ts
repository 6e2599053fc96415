/** Migrations: an older record is brought up to date in order, after a copy of its file was put aside. */
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolder, writeDurably } from './durable.ts'
import { StoreError } from './error.ts'
import { type Found, type Kind, versionOf } from './kind.ts'

/**
 * The record as this version of the program knows it.
 *
 * @throws StoreError schema-newer
 */
export function migrated(path: string, kind: Kind<unknown>, found: Found): unknown {
  const known = versionOf(kind)
  if (found.schema > known) {
    throw new StoreError('schema-newer', { file: path, found: String(found.schema), known: String(known) })
  }
  return kind.migrations.slice(found.schema - 1).reduce((record, step) => step(record), found.record)
}

/** plans/2021.json → plans/backups/2021.schema-1.json */
export async function putAside(path: string, schema: number): Promise<void> {
  const folder = join(dirname(path), 'backups')
  await makeFolder(folder)
  const name = `${basename(path, '.json')}.schema-${schema}.json`
  await writeDurably(join(folder, name), [await readFile(path)])
}
