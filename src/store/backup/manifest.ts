/** The manifest of a backup: what it holds, by hash, and how far each history had come. */
import { join } from 'node:path'
import * as v from 'valibot'
import { InstantSchema } from '../../domain/value.ts'
import { reasonOf, StoreError } from '../error.ts'
import { textOf } from '../stored.ts'

/** Paths lead down from the backup and nowhere else. */
const PathSchema = v.pipe(v.string(), v.regex(/^[a-z]+(\/[0-9a-f]+)*(\.json)?$/))

export const ManifestSchema = v.object({
  format: v.literal(1),
  at: InstantSchema,
  files: v.array(v.object({ path: PathSchema, size: v.number(), sha256: v.string() })),
  /** a history that is shorter later, or has another entry there, was cut off or replaced */
  chains: v.array(v.object({ path: PathSchema, entries: v.number(), hash: v.string() })),
})

export type Manifest = Readonly<v.InferOutput<typeof ManifestSchema>>
export type BackupFile = Manifest['files'][number]
export type Chain = Manifest['chains'][number]

export const manifestName = 'manifest.json'

/** @throws StoreError backup-unreadable */
export async function readManifest(backup: string): Promise<Manifest> {
  const text = await textOf(join(backup, manifestName))
  try {
    if (text === null) throw new Error(`${manifestName} is missing`)
    return v.parse(ManifestSchema, JSON.parse(text))
  } catch (error) {
    throw new StoreError('backup-unreadable', { folder: backup, reason: reasonOf(error) }, { cause: error })
  }
}
