/** How alike two Chinese texts are (雷同), measured over pairs of neighbouring characters. */

/**
 * Dice's coefficient of the pairs of characters: 0 for nothing in common, 1 for the same words.
 *
 * Digits and punctuation are left out, so that last year's text with new figures still counts as last year's text.
 *
 * @example likeness('公开12件。', '公开30件') // 1
 */
export function likeness(one: string, other: string): number {
  const pairs = countedPairs(one)
  const others = countedPairs(other)
  const whole = sizeOf(pairs) + sizeOf(others)
  if (whole === 0) return 0
  const shared = [...pairs].reduce((sum, [pair, count]) => sum + Math.min(count, others.get(pair) ?? 0), 0)
  return (2 * shared) / whole
}

function countedPairs(text: string): Map<string, number> {
  const characters = text.match(/\p{Script=Han}/gu) ?? []
  const counts = new Map<string, number>()
  for (let index = 1; index < characters.length; index++) {
    const pair = `${characters[index - 1]}${characters[index]}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0)
}
