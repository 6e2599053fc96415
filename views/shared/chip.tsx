/** A choice among a few, with how many lie behind it. */
import { figure } from '../../src/messages/number.ts'

interface ChipProps {
  readonly href: string
  readonly text: string
  readonly count: number
  readonly current: boolean
}

export function Chip({ href, text, count, current }: ChipProps) {
  return (
    <a class="chip" href={href} aria-current={current ? 'true' : undefined}>
      {text} <span class="chip-count">{figure(count)}</span>
    </a>
  )
}
