/** What is said on the terminal when something failed, in both languages where we have the words. */
import { Refusal } from './domain/refusal.ts'
import { messages } from './messages/index.ts'
import { StoreError } from './store/error.ts'

export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return bothOf((m) => m.refusal[error.code](error.detail))
  if (error instanceof StoreError) return bothOf((m) => m.store[error.code](error.detail))
  return error instanceof Error ? error.message : String(error)
}

type Words = (typeof messages)['zh']

export function bothOf(say: (m: Words) => string): string {
  return `${say(messages.zh)}\n${say(messages.en)}`
}
