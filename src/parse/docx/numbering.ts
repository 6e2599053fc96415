/** Automatic numbering: what Word prints before a paragraph although no one typed it. */
import { numeralOf } from '../ordinals.ts'
import { readXml, type XmlTag } from './xml.ts'

interface NumberLevel {
  readonly format: string
  /** such as %1、 or (%2) */
  readonly pattern: string
  readonly start: number
}

/** Levels of each list, by the list's id. */
export type Lists = ReadonlyMap<string, readonly NumberLevel[]>

export function listsOf(numberingXml: string): Lists {
  const shapes = new Map<string, NumberLevel[]>()
  const lists = new Map<string, readonly NumberLevel[]>()
  let shape: NumberLevel[] = []
  let list = ''
  const open = (tag: XmlTag) => {
    const { name, attributes } = tag
    if (name === 'w:abstractNum') {
      shape = []
      shapes.set(attributes['w:abstractNumId'] ?? '', shape)
    } else if (name === 'w:num') list = attributes['w:numId'] ?? ''
    else if (name === 'w:abstractNumId') lists.set(list, shapes.get(attributes['w:val'] ?? '') ?? [])
    else readLevel(shape, tag)
  }
  readXml(numberingXml, { open })
  return lists
}

function readLevel(shape: NumberLevel[], tag: XmlTag): void {
  const value = tag.attributes['w:val'] ?? ''
  const level = shape.at(-1)
  if (tag.name === 'w:lvl') shape.push({ format: 'decimal', pattern: '', start: 1 })
  else if (level === undefined) return
  else if (tag.name === 'w:start') shape[shape.length - 1] = { ...level, start: Number(value) || 1 }
  else if (tag.name === 'w:numFmt') shape[shape.length - 1] = { ...level, format: value }
  else if (tag.name === 'w:lvlText') shape[shape.length - 1] = { ...level, pattern: value }
}

/** Counts paragraphs of lists as Word does, and gives what it prints before each. */
export class Counter {
  readonly #lists: Lists
  readonly #counts = new Map<string, number[]>()

  constructor(lists: Lists) {
    this.#lists = lists
  }

  /** The ordinal of the next paragraph of a list at a level, from 0; '' for bullets. */
  next(list: string, level: number): string {
    const levels = this.#lists.get(list)
    const own = levels?.[level]
    if (levels === undefined || own === undefined || own.format === 'bullet') return ''
    const counts = (this.#counts.get(list) ?? []).slice(0, level + 1)
    for (let above = 0; above < level; above += 1) counts[above] ??= levels[above]?.start ?? 1
    counts[level] = (counts[level] ?? own.start - 1) + 1
    this.#counts.set(list, counts)
    return own.pattern.replace(/%(\d)/g, (_, place) =>
      printed(levels[place - 1]?.format ?? '', counts[place - 1] ?? 1),
    )
  }
}

function printed(format: string, value: number): string {
  if (/chinese|japaneseCounting|ideograph|taiwaneseCounting/i.test(format)) return numeralOf(value)
  if (format === 'decimalEnclosedCircle' && value <= 20) return String.fromCharCode(0x245f + value)
  return String(value)
}
