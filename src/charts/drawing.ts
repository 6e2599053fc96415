/** Drawings: SVG as data, so that pages and printed papers show the same picture. Looks come from classes alone. */

export interface Mark {
  readonly tag: 'g' | 'line' | 'path' | 'rect' | 'text'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly text?: string
}

export interface Drawing {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

type Place = readonly [x: number, y: number]

export function line(look: string, [x1, y1]: Place, [x2, y2]: Place): Mark {
  return {
    tag: 'line',
    attributes: { class: look, x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) },
  }
}

export function box(look: string, [x, y]: Place, width: number, height: number): Mark {
  const size = { width: round(width), height: round(height) }
  return { tag: 'rect', attributes: { class: look, x: round(x), y: round(y), ...size } }
}

/** An outline around its own origin, put at a place. */
export function shape(look: string, [x, y]: Place, outline: string): Mark {
  return {
    tag: 'path',
    attributes: { class: look, transform: `translate(${round(x)},${round(y)})`, d: outline },
  }
}

export function words(
  look: string,
  [x, y]: Place,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Mark {
  return { tag: 'text', attributes: { class: look, x: round(x), y: round(y), 'text-anchor': anchor }, text }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** A label at the left edge, in one line or two around a height. */
export function labels(label: string, y: number, most: number): Mark[] {
  const lines = labelLines(label, most)
  const first = y + 5 - (lines.length - 1) * 8
  return lines.map((text, at) => words('chart-label', [0, first + at * 16], text))
}

/** A label in at most two lines of so many Chinese characters; what does not fit ends in an ellipsis. */
export function labelLines(text: string, most: number): string[] {
  const characters = Array.from(text)
  const width = (one: string): number => (one > '\u2000' ? 1 : 0.55)
  const lines: string[] = ['']
  let room = most
  for (const one of characters) {
    if (room < width(one)) {
      if (lines.length === 2) return [lines[0] ?? '', `${(lines[1] ?? '').slice(0, -1)}…`]
      lines.push('')
      room = most
    }
    lines.push(`${lines.pop() ?? ''}${one}`)
    room -= width(one)
  }
  return lines
}
