/** What a running program keeps in memory from one request to the next. */
import type { BlockList } from 'node:net'
import { Attempts } from './attempts.ts'
import { trustList } from './network.ts'
import { SentForms } from './sent-forms.ts'
import { UnsentForms } from './unsent.ts'

export interface Memory {
  readonly attempts: Attempts
  readonly sentForms: SentForms
  readonly unsentForms: UnsentForms
  /** proxies that are believed */
  readonly trusted: BlockList
}

export function emptyMemory(trustedProxies: readonly string[]): Memory {
  return {
    attempts: new Attempts(),
    sentForms: new SentForms(),
    unsentForms: new UnsentForms(),
    trusted: trustList(trustedProxies),
  }
}
