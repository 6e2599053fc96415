/** Which text of one list is which of another, though reworded: the most alike find each other first. */
import { featuresOf, plain } from './chinese.ts'

export interface Pair {
  /** places in the two lists */
  readonly one: number
  readonly other: number
  /** 0 for nothing in common, 1 for the same words */
  readonly likeness: number
}

/** Below this two sentences of the genre share no more than its usual phrases. */
export const alike = 0.4

/** Each text in at most one pair; the same text pairs with the same before any other is looked at. */
export function pairUp(ones: readonly string[], others: readonly string[], least = alike): Pair[] {
  const takenOnes = new Set<number>()
  const takenOthers = new Set<number>()
  const pairs: Pair[] = []
  for (const pair of likePairs(ones, others, least)) {
    if (takenOnes.has(pair.one) || takenOthers.has(pair.other)) continue
    takenOnes.add(pair.one)
    takenOthers.add(pair.other)
    pairs.push(pair)
  }
  return pairs.sort((some, more) => some.one - more.one)
}

/** All that are alike enough, the most alike first; of equals those that stand at the same place of their lists. */
export function likePairs(ones: readonly string[], others: readonly string[], least = alike): Pair[] {
  const likenesses = likenessTo(others)
  const found = ones.flatMap((text, one) =>
    likenesses(text).flatMap((likeness, other) => (likeness < least ? [] : [{ one, other, likeness }])),
  )
  const apart = ({ one, other }: Pair): number => Math.abs(one / ones.length - other / others.length)
  return found.sort((some, more) => more.likeness - some.likeness || apart(some) - apart(more))
}

/** How alike a text is to each of a list: twice what they share by what both have (Dice). */
export function likenessTo(others: readonly string[]): (text: string) => number[] {
  const plains = others.map(plain)
  const features = others.map(featuresOf)
  const holders = new Map<string, number[]>()
  for (const [index, one] of features.entries())
    for (const feature of one) holders.set(feature, [...(holders.get(feature) ?? []), index])
  return (text) => {
    const own = featuresOf(text)
    const shared = others.map(() => 0)
    for (const feature of own)
      for (const index of holders.get(feature) ?? []) shared[index] = (shared[index] ?? 0) + 1
    const bare = plain(text)
    return shared.map((count, index) => {
      if (bare === plains[index]) return 1
      const whole = own.size + (features[index]?.size ?? 0)
      return whole === 0 ? 0 : Math.min(0.999, (2 * count) / whole)
    })
  }
}
