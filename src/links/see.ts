/** Opens a link and tells what is there. */
import { createHash } from 'node:crypto'
import type { Cause } from '../domain/links/look.ts'
import { LinkFailure } from './failure.ts'
import type { FetchPage, Page } from './fetch-page.ts'
import { causeOf, type Reading } from './judge.ts'

export type ReadPage = (bytes: Uint8Array, mediaType: string) => Reading

export interface Eyes {
  readonly fetch: FetchPage
  readonly read: ReadPage
}

/** What is there now, beside nothing. */
export interface Sight {
  readonly cause: Cause
  readonly status: number
  readonly address: string
  readonly title: string
  /** title and text; '' for what is no page */
  readonly words: string
  readonly textHash: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Never fails: what stands in the way is what it tells. */
export async function see(url: string, { fetch, read }: Eyes, stopping: AbortSignal): Promise<Sight> {
  try {
    const page = await fetch(url, stopping)
    const reading = read(page.bytes, page.mediaType)
    return sightOf(page, reading, causeOf(url, page, reading))
  } catch (error) {
    if (!(error instanceof LinkFailure)) throw error
    return { ...nothing, cause: error.reason, address: url }
  }
}

/** The words of a page, as they are held against each other. */
export function wordsOf({ isPage, title, text }: Reading): string {
  return isPage ? `${title}\n${text}` : ''
}

const nothing = { status: 0, title: '', words: '', textHash: '', mediaType: '', bytes: new Uint8Array() }

function sightOf({ status, address, mediaType, bytes }: Page, reading: Reading, cause: Cause): Sight {
  const { title } = reading
  if (cause !== 'read') return { ...nothing, cause, status, address, title }
  const words = wordsOf(reading)
  const textHash = sha256(reading.isPage ? words.replace(/\s+/g, ' ').trim() : bytes)
  return { cause, status, address, title, words, textHash, mediaType, bytes }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
