/** What moved between a signed version and the records as they are now, or between two versions. */
import type { Content, Figure, Section } from './summary.ts'

export interface MovedFigure {
  readonly figure: Figure
  /** as the older content has it; null where it has none such */
  readonly before: string | null
  /** records that it counts now and did not count then, and the reverse */
  readonly come: readonly string[]
  readonly gone: readonly string[]
}

export interface MovedSection {
  readonly section: Section
  readonly before: string
}

export interface Movement {
  readonly figures: readonly MovedFigure[]
  readonly sections: readonly MovedSection[]
}

export function movementOf(before: Content, after: Content): Movement {
  return {
    figures: after.figures.flatMap((figure) => movedFigure(before.figures, figure)),
    sections: after.sections.flatMap((section) => {
      const old = before.sections.find(({ id }) => id === section.id)?.text ?? ''
      return old === section.text ? [] : [{ section, before: old }]
    }),
  }
}

function movedFigure(olds: readonly Figure[], figure: Figure): MovedFigure[] {
  const old = olds.find(({ section, label }) => section === figure.section && label === figure.label)
  const come = figure.records.filter((name) => !old?.records.includes(name))
  const gone = (old?.records ?? []).filter((name) => !figure.records.includes(name))
  if (old?.value === figure.value && come.length + gone.length === 0) return []
  return [{ figure, before: old?.value ?? null, come, gone }]
}
