/** Carries a recorded message out by every channel that reaches its recipient, and notes what became of it. */
import type { Register } from '../domain/application/register.ts'
import type { Entry } from '../domain/entry.ts'
import type { Watch } from '../domain/links/watch.ts'
import type { Delivery, Message } from '../domain/office/message.ts'
import type { Office } from '../domain/office/office.ts'
import type { Plan } from '../domain/plan.ts'
import type { Channel, Recipient } from './channel.ts'
import { letterOf } from './letter.ts'

/** What reminders read and write; the store is one. */
export interface Records {
  plans(): readonly Plan[]
  office(): Office
  readonly applications: { register(): Register }
  readonly links: { watch(): Watch; history(): readonly Entry[] }
  readonly messages: {
    /** oldest first */
    all(): readonly Message[]
    /** adds it, or puts it in the place of the one with its identity */
    put(message: Message): Promise<void>
  }
}

export interface Delivering {
  readonly records: Records
  readonly channels: readonly Channel[]
  readonly now: () => string
  /** where the program is reached; letters name it */
  readonly publicUrl: string
}

/** The message with the outcome of each delivery; a channel that fails does not hold up the others. */
export async function deliver(message: Message, to: Recipient, delivering: Delivering): Promise<Message> {
  const reaching = delivering.channels.filter((channel) => channel.reaches(to))
  const deliveries = await Promise.all(reaching.map((channel) => attempt(channel, message, to, delivering)))
  return { ...message, deliveries }
}

/** What was being sent when the program stopped may have arrived: it is not sent again, and says so. */
export async function settleInterrupted({ records }: Pick<Delivering, 'records'>): Promise<void> {
  for (const message of records.messages.all()) {
    if (!message.deliveries.some(isPending)) continue
    const deliveries = message.deliveries.map((one) =>
      isPending(one) ? { ...one, outcome: 'unknown' as const } : one,
    )
    await records.messages.put({ ...message, deliveries })
  }
}

async function attempt(
  channel: Channel,
  message: Message,
  to: Recipient,
  { records, publicUrl, now }: Delivering,
): Promise<Delivery> {
  try {
    await channel.send(letterOf(message, to, { office: records.office(), publicUrl }), to)
    return { channel: channel.name, outcome: 'sent', at: now(), failure: '' }
  } catch (error) {
    return { channel: channel.name, outcome: 'failed', at: now(), failure: reasonOf(error) }
  }
}

/** `fetch` hides what happened in the cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}

function isPending({ outcome }: Delivery): boolean {
  return outcome === 'pending'
}
