/** Whether what stood on a page stands there still. */

/** less than this share of the words left is another page */
const leastKept = 0.8
/** shorter pieces are menus, dates and buttons */
const shortestPiece = 6

/**
 * Sentences are looked for one by one, wherever they stand now. Figures are left out of account, for counters and dates
 * change by themselves, and so is what is added.
 */
export function isChanged(before: string, now: string): boolean {
  return keptShare(before, now) < leastKept
}

/** Share of the words, 0 to 1, weighed by the length of the sentence in which they stand. */
export function keptShare(before: string, now: string): number {
  const pieces = piecesOf(before)
  if (pieces.length === 0) return plain(before) === plain(now) ? 1 : 0
  const found = new Set(piecesOf(now))
  return lengthOf(pieces.filter((piece) => found.has(piece))) / lengthOf(pieces)
}

function piecesOf(text: string): string[] {
  return text
    .split(/[\n\t。；！？]/)
    .map(plain)
    .filter((piece) => piece.length >= shortestPiece)
}

function plain(text: string): string {
  return text.replace(/[\p{Nd}\s]/gu, '')
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0)
}
