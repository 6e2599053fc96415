/** Whether what is written still reaches the disk. */
import { rm } from 'node:fs/promises'
import type { Write } from './durable.ts'

export interface Condition {
  readonly write: Write
  /** how the last write went; after a failure a small one is tried, so that a disk with room again is noticed */
  writes(): Promise<boolean>
}

export function watchWrites(write: Write, probePath: string): Condition {
  let failed = false
  const watched: Write = async (path, pieces) => {
    try {
      await write(path, pieces)
      failed = false
    } catch (error) {
      failed = true
      throw error
    }
  }
  const probe = async () => {
    await watched(probePath, [Buffer.from('probe')])
    await rm(probePath, { force: true })
  }
  return {
    write: watched,
    writes: async () => {
      if (failed) await probe().catch(() => {})
      return !failed
    },
  }
}
