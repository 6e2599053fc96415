/** The numbering of a text as a tree: sections, items and whatever numbered parts stand below. */
import type { Span } from '../domain/document/document.ts'
import type { Page } from './draft.ts'
import { levels, type Mark } from './ordinals.ts'
import { type Step, sequence } from './sequence.ts'
import { trimmed } from './span.ts'

export interface Branch extends Span {
  readonly step: Step
  /** the words between the ordinal and the first numbered part below */
  readonly head: Span
  readonly children: readonly Branch[]
}

/** The furthest that a heading may reach before a child that touches it. */
const longestGluedHeading = 60

/** Grows trees from marks; remembers at each level how far numbering has run, for it may run on. */
export class Grower {
  readonly #page: Page
  readonly #reached: number[] = [0, 0, 0, 0, 0]

  constructor(page: Page) {
    this.#page = page
  }

  /** Branches of the first level below another whose numbering holds together in a span. */
  below(level: number, span: Span, marks: readonly Mark[]): Branch[] {
    for (const candidate of levels.filter((other) => other > level)) {
      const steps = this.#sequence(candidate, span, marks)
      if (steps.length > 0) return this.branches(candidate, steps, span.end, marks)
    }
    return []
  }

  /** One branch for each step, reaching to the next or to the end. */
  branches(level: number, steps: readonly Step[], end: number, marks: readonly Mark[]): Branch[] {
    this.#reached[level] = steps.at(-1)?.value ?? 0
    return steps.map((step, index) => {
      const limit = steps[index + 1]?.mark.start ?? end
      return this.#branch(level, step, limit, marksBetween(marks, step.mark.end, limit))
    })
  }

  #branch(level: number, step: Step, limit: number, marks: readonly Mark[]): Branch {
    const children = this.below(level, { start: step.mark.end, end: limit }, marks)
    const head = { start: step.mark.end, end: children[0]?.start ?? limit }
    return { ...trimmed(this.#page.text, { start: step.mark.start, end: limit }), step, head, children }
  }

  #sequence(level: number, span: Span, marks: readonly Mark[]): Step[] {
    const ofLevel = marks.filter((mark) => mark.level === level)
    return sequence(ofLevel, {
      previous: this.#reached[level] ?? 0,
      mayBeginAmidWords: (mark) => this.#touchesHeading(span.start, mark),
    })
  }

  #touchesHeading(start: number, mark: Mark): boolean {
    if (mark.start - start > longestGluedHeading) return false
    return !/[。;\n]/.test(this.#page.text.slice(start, mark.start))
  }
}

/** Marks between two places; marks stand in order. */
export function marksBetween(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks.slice(firstFrom(marks, start), firstFrom(marks, end))
}

function firstFrom(marks: readonly Mark[], start: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}
