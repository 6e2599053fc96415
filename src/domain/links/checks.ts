/** Whether links are looked at at all, which every page that tells of them says. */
import type { Watch } from './watch.ts'

/**
 * off: nobody switched it on · waiting: not yet · closed: the network was, when it was last tried · open: they are. `at` is
 * the last time that it was tried, '' if it never was.
 */
export interface Checks {
  readonly state: 'off' | 'waiting' | 'closed' | 'open'
  readonly at: string
}

export function checksOf(isOn: boolean, { round }: Watch): Checks {
  if (!isOn) return { state: 'off', at: round?.at ?? '' }
  if (!round) return { state: 'waiting', at: '' }
  return { state: round.reached ? 'open' : 'closed', at: round.at }
}
