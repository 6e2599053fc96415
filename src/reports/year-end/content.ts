/** The year-end summary as it stands: people's words, else the program's draft; its figures; its annexes. */
import type { Content } from '../../domain/year-end/summary.ts'
import { type Written, writtenSections } from '../../domain/year-end/writing.ts'
import type { Messages } from '../../messages/index.ts'
import { annexesOf } from './annexes.ts'
import { draftedSections } from './draft.ts'
import { figuresOf } from './figures.ts'
import type { YearEndSource } from './source.ts'

export interface Composition {
  readonly written: readonly Written[]
  readonly content: Content
}

export function compose(source: YearEndSource, m: Messages): Composition {
  const { summary, office, yearEnd } = source
  const written = writtenSections(summary, draftedSections(source, m))
  return {
    written,
    content: {
      title: m.yearEnd.title(office.name, yearEnd.plan.year),
      sections: written.map(({ id, title, text }) => ({ id, title, text })),
      figures: figuresOf(source, m),
      annexes: annexesOf(source, m),
    },
  }
}
