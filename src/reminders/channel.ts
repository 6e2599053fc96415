/** A way to reach people beyond the program itself. */
import type { ChannelName } from '../domain/office/message.ts'
import type { Person } from '../domain/office/person.ts'

export interface Letter {
  readonly subject: string
  readonly text: string
}

/** null stands for the group chat that a robot posts to. */
export type Recipient = Person | null

export interface Channel {
  readonly name: ChannelName
  reaches(recipient: Recipient): boolean
  /** Resolves once the other side took the letter; rejects with its answer. */
  send(letter: Letter, recipient: Recipient): Promise<void>
}

/** How long the other side may take, in milliseconds. */
export const patience = 15_000
