/** Messages: what people were told of deadlines. They keep no history: each is written once, then its outcome. */
import type { Message } from '../domain/office/message.ts'
import { type FilePlace, RecordFile } from './record-file.ts'
import type { MessageStore } from './store.ts'

interface Messages {
  readonly messages: Message[]
}

export interface MessageFile extends MessageStore {
  close(): Promise<void>
}

export async function openMessages(place: FilePlace<Messages>): Promise<MessageFile> {
  const file = (await RecordFile.open(place)) ?? (await RecordFile.create(place, { messages: [] }))
  return {
    all: () => file.record.messages,
    put: async (message) => {
      await file.update(({ messages }) => ({ messages: withMessage(messages, message) }))
    },
    close: () => file.close(),
  }
}

function withMessage(messages: readonly Message[], message: Message): Message[] {
  const index = messages.findLastIndex(({ id }) => id === message.id)
  return index < 0 ? [...messages, message] : messages.with(index, message)
}
