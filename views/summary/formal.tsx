/** A table with lines all around, as official papers have it; on a phone each row is a card, its cells named by data-label. */
import type { Child } from 'hono/jsx'

interface FormalTableProps {
  /** words rather than numbers in its cells */
  readonly texts?: boolean
  readonly children: Child
}

export function FormalTable({ texts = false, children }: FormalTableProps) {
  return (
    <div class="formal-scroll">
      <table class={texts ? 'formal texts' : 'formal'}>{children}</table>
    </div>
  )
}
