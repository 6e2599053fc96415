/** A table with lines all around, as official papers have it; on a phone each row is a card, its cells named by data-label. */
import type { Child } from 'hono/jsx'

interface FormalTableProps {
  /** words rather than numbers in its cells */
  readonly texts?: boolean
  /** of its words, where that is not the page's */
  readonly language?: string
  readonly children: Child
}

export function FormalTable({ texts = false, language, children }: FormalTableProps) {
  return (
    <div class="formal-scroll" lang={language}>
      <table class={texts ? 'formal texts' : 'formal'}>{children}</table>
    </div>
  )
}
