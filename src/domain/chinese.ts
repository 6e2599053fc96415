/** Chinese text as words: how it is compared. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Up to a mark, and never long: the segmenter's time grows with the square of an unbroken text. */
const pieces = /[^\n。；;，,、]{1,200}[\n。；;，,、]?|[\n。；;，,、]/gu

/** Words and marks, in order; put together they are the text again. */
export function wordsIn(text: string): string[] {
  const found = text.match(pieces) ?? []
  return found.flatMap((piece) => Array.from(segmenter.segment(piece), ({ segment }) => segment))
}

/** Two texts that differ only in spaces, widths and numbering say the same. */
export function plain(text: string): string {
  const bare = text.normalize('NFKC').replace(/\s+/g, '')
  return bare.replace(/^(?:\(?(?:[一二三四五六七八九十]+|\d+)(?:[)、.]|是))+/, '').replace(/[。;,.]+$/, '')
}

/**
 * What a text is recognised by: its words of two characters and more, and every pair of neighbouring characters,
 * since no dictionary parts the terms of the trade as it should.
 */
export function featuresOf(text: string): ReadonlySet<string> {
  const bare = plain(text)
  const words = wordsIn(bare).filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
  const pairs = Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2))
  return new Set([...words, ...pairs.filter((pair) => /^\p{Script=Han}{2}$/u.test(pair))])
}
