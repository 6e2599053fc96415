/** The way from a copy of some text back to the text, kept as the few places where their lengths part. */
import type { Span } from '../domain/document/document.ts'

/** A stretch of the copy and the stretch of the source that it stands for as a whole. */
export interface Edit {
  readonly copy: Span
  readonly source: Span
}

/** Leads spans of the copy back to the source; edits stand in order, and all else is as long as it was. */
export class Offsets {
  readonly #edits: readonly Edit[]

  constructor(edits: readonly Edit[]) {
    this.#edits = edits
  }

  /** A span that cuts an edit reaches over all that the edit stands for; an empty one stays empty. */
  toSource({ start, end }: Span): Span {
    const first = this.#place(start, 'start')
    return { start: first, end: end > start ? this.#place(end - 1, 'end') : first }
  }

  /** Where a unit of the copy begins, or ends, in the source. */
  #place(at: number, edge: keyof Span): number {
    const edit = this.#edits[this.#editsFrom(at) - 1]
    const past = edge === 'end' ? 1 : 0
    if (edit === undefined) return at + past
    if (at < edit.copy.end) return edit.source[edge]
    return edit.source.end + at - edit.copy.end + past
  }

  /** How many edits begin at a place or before. */
  #editsFrom(at: number): number {
    let low = 0
    let high = this.#edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#edits[middle]?.copy.start ?? at) <= at) low = middle + 1
      else high = middle
    }
    return low
  }
}
