/** Names found in the copy, in the form in which the source prints them. */

const wide: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' }

/**
 * The words as a stretch of the source prints them, where it prints them with wide brackets and commas;
 * else unchanged.
 */
export function asPrinted(words: string, source: string): string {
  if (source.includes(words)) return words
  const inWide = words.replace(/[(),:;]/g, (mark) => wide[mark] ?? mark)
  return source.includes(inWide) ? inWide : words
}
