/** A table with lines all around, as official papers have it; on a phone each row is a card, its cells named by data-label. */
import type { Child } from 'hono/jsx'

interface FormalTableProps {
  /** what it shows, for whoever hears the page: it can be scrolled sideways, so the keyboard comes to it */
  readonly name: string
  /** words rather than numbers in its cells */
  readonly texts?: boolean
  /** of its words, where that is not the page's */
  readonly language?: string
  readonly children: Child
}

export function FormalTable({ name, texts = false, language, children }: FormalTableProps) {
  return (
    <section class="formal-scroll" lang={language} aria-label={name} tabindex={0}>
      <table class={texts ? 'formal texts' : 'formal'}>{children}</table>
    </section>
  )
}
