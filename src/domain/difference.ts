/** How a text was reworded: what stayed, what was taken out, what came in. */
import { wordsIn } from './chinese.ts'

export interface Stretch {
  readonly kind: 'same' | 'out' | 'in'
  readonly words: string
}

/** Words times words up to which the shortest difference is looked for. */
const mostSteps = 1_000_000

/** A word as it is written, and as it is compared: a comma is a comma, however wide. */
interface Word {
  readonly words: string
  readonly key: string
}

/** The stretches of both texts in reading order, what went out before what came in; what stayed as the new text has it. */
export function differenceOf(before: string, after: string): Stretch[] {
  const [ones, others] = [keyed(before), keyed(after)]
  const start = sharedLength(ones, others)
  const end = sharedLength(ones.slice(start).reverse(), others.slice(start).reverse())
  const middle = middleOf(ones.slice(start, ones.length - end), others.slice(start, others.length - end))
  return joined([
    ...stretched('same', others.slice(0, start)),
    ...middle,
    ...stretched('same', others.slice(others.length - end)),
  ])
}

/** A day, an hour and a task's code are one word each: 2022-03-31, 09:30, 3.2-1. */
const wholes = /(\d+(?:[-.:]\d+)+)/

function keyed(text: string): Word[] {
  const parts = text.split(wholes).flatMap((part) => (wholes.test(part) ? [part] : wordsIn(part)))
  return parts.map((words) => ({ words, key: words.normalize('NFKC') }))
}

function sharedLength(ones: readonly Word[], others: readonly Word[]): number {
  const differs = ones.findIndex(({ key }, at) => key !== others[at]?.key)
  return differs < 0 ? ones.length : differs
}

function stretched(kind: Stretch['kind'], all: readonly Word[]): Stretch[] {
  return all.map(({ words }) => ({ kind, words }))
}

/** Along the longest common subsequence of words. */
function middleOf(ones: readonly Word[], others: readonly Word[]): Stretch[] {
  if (ones.length * others.length > mostSteps) return [...stretched('out', ones), ...stretched('in', others)]
  const longest = commonLengths(ones, others)
  const stretches: Stretch[] = []
  let [one, other] = [0, 0]
  while (one < ones.length || other < others.length) {
    const [word, coming] = [ones[one], others[other]]
    if (word && coming && word.key === coming.key) {
      stretches.push({ kind: 'same', words: coming.words })
      one += 1
      other += 1
    } else if (word && at(longest, one + 1, other) >= at(longest, one, other + 1)) {
      stretches.push({ kind: 'out', words: word.words })
      one += 1
    } else {
      stretches.push({ kind: 'in', words: coming?.words ?? '' })
      other += 1
    }
  }
  return stretches
}

/** How many words the rests from each two places have in common; -1 beyond the end of either. */
function commonLengths(ones: readonly Word[], others: readonly Word[]): number[][] {
  const lengths = Array.from({ length: ones.length + 1 }, () => new Array<number>(others.length + 1).fill(0))
  for (let one = ones.length - 1; one >= 0; one -= 1) {
    const row = lengths[one] ?? []
    for (let other = others.length - 1; other >= 0; other -= 1) {
      row[other] =
        ones[one]?.key === others[other]?.key
          ? at(lengths, one + 1, other + 1) + 1
          : Math.max(at(lengths, one + 1, other), at(lengths, one, other + 1))
    }
  }
  return lengths
}

function at(lengths: readonly (readonly number[])[], one: number, other: number): number {
  return lengths[one]?.[other] ?? -1
}

/** Neighbours of one kind become one; between two stretches that stayed, what went out stands before what came in. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  let out = ''
  let coming = ''
  const settle = (): void => {
    if (out !== '') result.push({ kind: 'out', words: out })
    if (coming !== '') result.push({ kind: 'in', words: coming })
    out = ''
    coming = ''
  }
  for (const { kind, words } of stretches) {
    if (kind === 'out') out += words
    else if (kind === 'in') coming += words
    else {
      settle()
      const last = result.at(-1)
      if (last?.kind === 'same') result[result.length - 1] = { kind, words: last.words + words }
      else result.push({ kind, words })
    }
  }
  settle()
  return result
}
