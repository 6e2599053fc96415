/** One look at a published link: what the program met there. */
import * as v from 'valibot'
import { InstantSchema } from '../value.ts'

/** alive: the page was read · failed: it is gone, if it stays so · unclear: nothing can be told from it */
export type Outcome = 'alive' | 'failed' | 'unclear'

/** What was met, and what it says of the page. */
export const causes = {
  read: 'alive',
  /** it answers with more than is read */
  'too-large': 'alive',
  missing: 'failed',
  /** it leads to the front page of its site */
  'sent-home': 'failed',
  'server-error': 'failed',
  /** somebody on the way did not reach the site, at this end or at the other */
  gateway: 'failed',
  'no-such-host': 'failed',
  'connection-refused': 'failed',
  /** the site does not show it to a program, or not now */
  turned: 'unclear',
  /** nothing stands on it for whoever runs no script */
  blank: 'unclear',
  redirects: 'unclear',
  certificate: 'unclear',
  timeout: 'unclear',
  broken: 'unclear',
  /** an address inside the network, which is not asked unless the settings name its host */
  forbidden: 'unclear',
} as const satisfies Readonly<Record<string, Outcome>>

export type Cause = keyof typeof causes

export function outcomeOf(cause: Cause): Outcome {
  return causes[cause]
}

const silences: readonly Cause[] = ['no-such-host', 'connection-refused', 'timeout', 'broken', 'gateway']

/** Somebody out there answered, or nobody did, which may be the fault of the network; null where nobody was asked. */
export function isAnswered(cause: Cause): boolean | null {
  return cause === 'forbidden' ? null : !silences.includes(cause)
}

/** The bytes as they came, kept with the evidence under their hash. */
export const SnapshotSchema = v.object({
  sha256: v.string(),
  /** bytes */
  size: v.number(),
  mediaType: v.string(),
})
export type Snapshot = Readonly<v.InferOutput<typeof SnapshotSchema>>

/** What one look adds to what is known. */
export interface Look {
  readonly at: string
  readonly cause: Cause
  /** of HTTP; 0 where nobody answered */
  readonly status: number
  /** where redirects led */
  readonly address: string
  readonly title: string
  /** SHA-256 of the words on the page, or of the bytes where it is no page; '' where nothing was read */
  readonly textHash: string
  /** null where the page was kept before, or cannot be */
  readonly snapshot: Snapshot | null
  /** whether what stood there at first no longer does */
  readonly changed: boolean
}

/** Looks of one kind that followed each other, with what the first of them found. */
export const SightingSchema = v.object({
  firstAt: InstantSchema,
  lastAt: InstantSchema,
  /** different days on which it was looked */
  days: v.number(),
  cause: v.picklist(Object.keys(causes) as Cause[]),
  status: v.number(),
  address: v.string(),
  title: v.string(),
  textHash: v.string(),
  snapshot: v.nullable(SnapshotSchema),
  changed: v.boolean(),
})
export type Sighting = Readonly<v.InferOutput<typeof SightingSchema>>
