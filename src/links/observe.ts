/** One look at a watched link: what is there now, held against what stood there at first, and kept where it is new. */
import { isChanged } from '../domain/links/likeness.ts'
import { type Link, originalOf, sightingsOf } from '../domain/links/link.ts'
import type { Look, Sighting, Snapshot } from '../domain/links/look.ts'
import { type Eyes, type Sight, see, wordsOf } from './see.ts'

export interface Observing extends Eyes {
  readonly now: () => string
  readonly evidence: Shelf
}

/** Where bytes are kept under their hash; the store has one. */
interface Shelf {
  put(bytes: AsyncIterable<Uint8Array>): Promise<{ readonly sha256: string; readonly size: number }>
  open(sha256: string): Promise<{ readonly bytes: ReadableStream<Uint8Array> }>
}

export async function observe(
  url: string,
  link: Link,
  observing: Observing,
  stopping: AbortSignal,
): Promise<Look> {
  const seen = await see(url, observing, stopping)
  const original = originalOf(link)
  const changed = original !== undefined && (await isOther(seen, original, observing))
  const isNew = original === undefined || (changed && sightingsOf(link).at(-1)?.changed === false)
  const { cause, status, address, title, textHash } = seen
  const snapshot = isNew && !stopping.aborted ? await keep(seen, observing.evidence) : null
  return { at: observing.now(), cause, status, address, title, textHash, snapshot, changed }
}

/** What is no page is held against its hash alone; what was kept and is damaged, which the doctor finds, judges nothing. */
async function isOther(
  { words, textHash }: Sight,
  original: Sighting,
  observing: Observing,
): Promise<boolean> {
  if (textHash === '' || textHash === original.textHash) return false
  if (words === '' || original.snapshot === null) return true
  const { sha256, mediaType } = original.snapshot
  const kept = await observing.evidence.open(sha256).catch(() => null)
  if (!kept) return false
  const before = new Uint8Array(await new Response(kept.bytes).arrayBuffer())
  return isChanged(wordsOf(observing.read(before, mediaType)), words)
}

async function keep({ bytes, mediaType, textHash }: Sight, evidence: Shelf): Promise<Snapshot | null> {
  if (textHash === '') return null
  const stored = await evidence.put(onlyOf(bytes))
  return { ...stored, mediaType }
}

async function* onlyOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
