/** Migrations: an older record is brought up to date, one version after the other. */
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
