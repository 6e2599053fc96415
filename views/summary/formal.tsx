/** A table with lines all around, as official papers have it; it scrolls by itself where the screen is narrow. */
import type { Child } from 'hono/jsx'

interface FormalTableProps {
  /** words rather than numbers in its cells */
  readonly texts?: boolean
  readonly children: Child
}

export function FormalTable({ texts = false, children }: FormalTableProps) {
  return (
    <div class="formal-scroll" tabindex={0}>
      <table class={texts ? 'formal texts' : 'formal'}>{children}</table>
    </div>
  )
}
