/** Whether a history follows from its first entry to its last. */
import type { Messages } from '../../src/messages/index.ts'

interface ChainProps {
  readonly m: Messages
  readonly count: number
  /** the number of the first entry that does not follow, if the chain is broken */
  readonly broken: number | undefined
}

export function Chain({ m, count, broken }: ChainProps) {
  if (broken === undefined) return <strong class="chain-whole">{m.entry.whole(count)}</strong>
  return (
    <strong class="chain-broken" role="alert">
      {m.entry.broken(broken)}
    </strong>
  )
}
