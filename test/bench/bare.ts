/** The measure for the store: the same durability with plain fs and nothing else. */
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

export async function bareWrite(path: string, bytes: Buffer): Promise<void> {
  const file = await open(`${path}.tmp`, 'w')
  await file.write(bytes)
  await file.sync()
  await file.close()
  await rename(`${path}.tmp`, path)
  const folder = await open(dirname(path))
  await folder.sync()
  await folder.close()
}
