/** The copy that is matched: one form of each character, no noise, with the way back to the text as read. */
import type { Span } from '../domain/document/document.ts'
import { fillersIn, inOrder, noiseIn, withoutSlips } from './damage.ts'
import { type Edit, Offsets } from './offsets.ts'
import { simplified } from './simplified.ts'
import { between } from './span.ts'
import { wrapsIn } from './wrap.ts'

/** What is matched and measured; every span of it leads back to the source. */
export interface Copy {
  readonly text: string
  readonly toSource: (span: Span) => Span
  /** watermarks, glosses and the like that stand in the source but not in the copy */
  readonly noise: readonly Span[]
}

export const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/
const unseen = '\u200B'
/** Compatibility would turn ① into 1 and … into three full stops, and lose what they mean. */
const keptAsIs = /[①-⑳…]/

export function normalise(source: string): Copy {
  const noise = noiseIn(source)
  const wraps = wrapsIn(masked(source, noise))
  const corrected = withoutSlips(source)
  const { text, edits } = copyWithout(corrected, inOrder([...noise, ...fillersIn(corrected), ...wraps]))
  const offsets = new Offsets(edits)
  return { text, noise, toSource: (span) => offsets.toSource(span) }
}

/** The source with what is noise made invisible, each unit in its place. */
function masked(source: string, noise: readonly Span[]): string {
  const kept = between({ start: 0, end: source.length }, noise)
  let from = 0
  const pieces = kept.map(({ start, end }) => {
    const piece = unseen.repeat(start - from) + source.slice(start, end)
    from = end
    return piece
  })
  return pieces.join('')
}

interface Copied {
  readonly text: string
  readonly edits: readonly Edit[]
}

function copyWithout(source: string, leftOut: readonly Span[]): Copied {
  const edits: Edit[] = []
  /** a text uses few different characters many times */
  const forms = new Map<string, string>()
  let text = ''
  let next = 0
  let at = 0
  for (const character of source) {
    const end = at + character.length
    while ((leftOut[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1
    const isLeftOut = (leftOut[next]?.start ?? Number.POSITIVE_INFINITY) <= at
    const form = isLeftOut ? '' : (forms.get(character) ?? formOf(character))
    if (!isLeftOut) forms.set(character, form)
    if (form.length !== 1 || end - at !== 1) {
      edits.push({
        copy: { start: text.length, end: text.length + form.length },
        source: { start: at, end },
      })
    }
    text += form
    at = end
  }
  return { text, edits }
}

function formOf(character: string): string {
  if (character === '\r' || invisible.test(character)) return ''
  if (keptAsIs.test(character)) return character
  return simplified(character.normalize('NFKC'))
}
