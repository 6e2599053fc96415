/** Answers in gzip for those who take it: made in one piece, which costs a fifth of a stream. */
import { gzipSync } from 'node:zlib'
import type { Context } from './context.ts'

export type Bytes = Uint8Array<ArrayBuffer>

export function takesGzip(c: Context): boolean {
  return /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')
}

/** At the cheapest level, for pages are short. */
export function zip(bytes: Bytes): Bytes {
  return new Uint8Array(gzipSync(bytes, { level: 1 }))
}
