/** Sends what is owed. Each message is recorded before it leaves, so that none is ever sent twice. */

import { type Matter, type Message, messageId } from '../domain/office/message.ts'
import type { Calendar } from '../domain/time/calendar.ts'
import { dayOf } from '../domain/time/day.ts'
import type { Recipient } from './channel.ts'
import { type Delivering, deliver } from './delivery.ts'
import { type Digest, digestsOwed } from './digests.ts'

export interface Sending extends Delivering {
  readonly calendar: () => Calendar
  /** asked between two messages */
  readonly isStopped: () => boolean
}

/** The group first, then each person; what is owed is reckoned once, before the first is sent. */
export async function sendDigests(sending: Sending): Promise<void> {
  const today = dayOf(sending.now())
  const digests = owedOn(today, sending)
  const group = groupMatters(digests)
  if (isGroupOwed(today, group, sending)) {
    await send(messageFor(null, today, { matters: group, silences: [], errands: [] }, sending), null, sending)
  }
  for (const { person, ...content } of digests) {
    if (sending.isStopped()) return
    await send(messageFor(person, today, content, sending), person, sending)
  }
}

function owedOn(today: string, { records, calendar, now }: Sending): Digest[] {
  return digestsOwed({
    plans: records.plans(),
    office: records.office(),
    register: records.applications.register(),
    links: { watch: records.links.watch(), entries: records.links.history() },
    calendar: calendar(),
    moment: { today, now: now() },
    sent: records.messages.all(),
  })
}

function isGroupOwed(today: string, matters: readonly Matter[], { records, channels }: Sending): boolean {
  if (matters.length === 0 || !channels.some((channel) => channel.reaches(null))) return false
  return !records.messages.all().some(({ id }) => id === messageId(null, today))
}

/** What anybody is told, once each. */
function groupMatters(digests: readonly Digest[]): Matter[] {
  const all = digests.flatMap(({ matters }) => matters)
  const byName = new Map(all.map((matter) => [`${matter.year} ${matter.code} ${matter.key}`, matter]))
  return [...byName.values()]
}

function messageFor(
  to: Recipient,
  on: string,
  { matters, silences, errands }: Omit<Digest, 'person'>,
  { channels, now }: Sending,
): Message {
  const at = now()
  const reaching = channels.filter((channel) => channel.reaches(to))
  return {
    id: messageId(to?.id ?? null, on),
    personId: to?.id ?? null,
    on,
    at,
    matters: [...matters],
    silences: [...silences],
    errands: [...errands],
    deliveries: reaching.map(({ name }) => ({ channel: name, outcome: 'pending', at, failure: '' })),
  }
}

async function send(message: Message, to: Recipient, sending: Sending): Promise<void> {
  const { messages } = sending.records
  await messages.put(message)
  if (message.deliveries.length > 0) await messages.put(await deliver(message, to, sending))
}
