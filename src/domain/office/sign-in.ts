/** Sign-in events, as the history tells them. */
import type { Action, Deed } from '../entry.ts'

export interface SignInEvent {
  readonly action: Extract<Action, `session.${string}`>
  /** of the account; null where nobody has it. What was typed is not kept: people type passwords there. */
  readonly personId: string | null
  /** '' if it is not known */
  readonly address: string
}

export function signInDeed({ action, personId, address }: SignInEvent): Deed {
  return { action, subject: personId ?? 'unknown', ...(address && { after: address }) }
}
