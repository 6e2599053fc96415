/**
 * The seal of a file: the SHA-256 of every byte before it, so that a record that somebody altered on the disk shows
 * as well as a history that they did. Whoever knows how can seal anew; the heads of the chains in the backups then
 * still tell.
 */
import { createHash, hash } from 'node:crypto'
import { startPace } from './pace.ts'

/** @param pieces of a JSON object with at least one field; the last is its closing brace */
export async function sealed(pieces: readonly Buffer[]): Promise<Buffer[]> {
  const sum = createHash('sha256')
  const pause = startPace()
  const body = pieces.slice(0, -1)
  for (const piece of body) {
    sum.update(piece)
    await pause()
  }
  return [...body, Buffer.from(`,\n"seal":"${sum.digest('hex')}"}`)]
}

/** none: written by an earlier version, or by hand */
export function sealOf(text: string): 'whole' | 'broken' | 'none' {
  const match = /,\n"seal":"([^"]*)"\}$/.exec(text.slice(-100))
  if (!match) return 'none'
  const body = text.slice(0, text.length - match[0].length)
  return hash('sha256', body) === match[1] ? 'whole' : 'broken'
}
