/** Which ordinals are headings: those of one level that grow, with gaps and repeats told rather than dropped. */
import { type Mark, numeralOf } from './ordinals.ts'

export type Flaw = 'missing' | 'repeated' | 'skipped' | 'stray'

/** A mark accepted as a heading, with the value that it has by order. */
export interface Step {
  readonly mark: Mark
  readonly value: number
  readonly flaw: Flaw | null
}

/** How far an ordinal may jump ahead when it does not begin a line. */
const longestJump = 3

export interface Setting {
  /** the value last reached at this level elsewhere, after which numbering may run on */
  readonly previous?: number
  /** whether the first may follow a heading with nothing between them */
  readonly mayBeginAmidWords?: (mark: Mark) => boolean
  /** whether the last may follow words with nothing between them */
  readonly mayEndAmidWords?: boolean
}

/** The growing sequence in marks of one level, which stand in reading order. */
export function sequence(marks: readonly Mark[], setting: Setting = {}): Step[] {
  const { previous = 0, mayBeginAmidWords = () => false, mayEndAmidWords = false } = setting
  const first = marks.findIndex(
    (mark) =>
      (mark.value === 1 || mark.value === previous + 1) && (mark.firmness > 0 || mayBeginAmidWords(mark)),
  )
  const rest = first < 0 ? fromLineStart(marks) : marks.slice(first)
  const [opening, ...others] = rest
  return opening === undefined ? [] : filled(followed(opening, others), others, mayEndAmidWords)
}

/** Without a first number, a list is still a list where it begins a line. */
function fromLineStart(marks: readonly Mark[]): readonly Mark[] {
  const first = marks.findIndex((mark) => mark.firmness === 3 && mark.value > 0)
  return first < 0 ? [] : marks.slice(first)
}

function followed(opening: Mark, others: readonly Mark[]): Step[] {
  const lastStarts = new Map(others.filter(isFirm).map((mark) => [mark.value, mark.start]))
  const steps: Step[] = [{ mark: opening, value: opening.value, flaw: strayFlaw(opening) }]
  let last = opening.value
  for (const mark of others.filter(isFirm)) {
    const flaw = flawOf(mark, last, (lastStarts.get(last + 1) ?? 0) > mark.start)
    if (flaw === undefined) continue
    last = flaw === 'missing' ? last + 1 : mark.value
    steps.push({ mark, value: last, flaw })
  }
  return steps
}

function isFirm(mark: Mark): boolean {
  return mark.firmness > 0
}

/** undefined: not of the sequence; null: in its place. */
function flawOf(mark: Mark, last: number, nextComesLater: boolean): Flaw | null | undefined {
  if (mark.value === last + 1) return strayFlaw(mark)
  if (mark.value === 0) return nextComesLater ? undefined : 'missing'
  if (mark.value === last) return mark.firmness >= 2 ? 'repeated' : undefined
  if (mark.value < last || nextComesLater) return undefined
  return mark.firmness === 3 || mark.value <= last + longestJump ? 'skipped' : undefined
}

function strayFlaw({ isStray }: Mark): Flaw | null {
  return isStray ? 'stray' : null
}

/** Puts marks amid words where exactly their value is wanting, between two others or behind the last. */
function filled(steps: readonly Step[], marks: readonly Mark[], mayEndAmidWords: boolean): Step[] {
  const weak = marks.filter((mark) => mark.firmness === 0)
  const [opening, ...others] = steps
  if (opening === undefined) return []
  const whole = [opening]
  let next = 0
  for (const step of [...others, null]) {
    for (; next < weak.length; next += 1) {
      const mark = weak[next]
      if (mark === undefined || mark.start > (step?.mark.start ?? Number.POSITIVE_INFINITY)) break
      if (isWanting(mark, whole, step, mayEndAmidWords)) whole.push({ mark, value: mark.value, flaw: null })
    }
    if (step !== null) whole.push(followsOn(whole, step) ? { ...step, flaw: null } : step)
  }
  return whole
}

function isWanting(mark: Mark, before: readonly Step[], after: Step | null, mayEnd: boolean): boolean {
  const last = before.at(-1)
  if (last === undefined || mark.start < last.mark.end || mark.value !== last.value + 1) return false
  return after === null ? mayEnd || mark.level === 2 : mark.value < after.value
}

function followsOn(before: readonly Step[], { value, flaw }: Step): boolean {
  return flaw === 'skipped' && before.at(-1)?.value === value - 1
}

/** The ordinal as it is called: as printed but for white space and what follows the number. */
export function ordinalOf({ mark, value }: Step): string {
  const forms = [
    () => numeralOf(value),
    () => `(${numeralOf(value)})`,
    () => `${value}.`,
    () => `(${value})`,
    () => (value <= 20 ? String.fromCharCode(0x245f + value) : `${value})`),
  ]
  return forms[mark.level]?.() ?? ''
}
