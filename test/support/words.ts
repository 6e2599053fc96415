/** What a page says to whoever reads it. */

const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'use', 'path'])
const unread = new Set(['head', 'script', 'style', 'template', 'textarea'])

/**
 * The words of a page, apart from addresses and other attributes, from what stands in fields, and from words in
 * another language than its own: the document's, quoted.
 *
 * @returns one text for each run of words between tags
 */
export function wordsOf(html: string): string[] {
  const open: { readonly name: string; readonly isRead: boolean }[] = []
  const words: string[] = []
  for (const [, tag = '', text = ''] of html.matchAll(/(<[^>]*>)?([^<]*)/g)) {
    const name = /^<\/?([a-z0-9]+)/i.exec(tag)?.[1]?.toLowerCase() ?? ''
    if (tag.startsWith('</')) open.splice(open.findLastIndex((one) => one.name === name))
    else if (name !== '' && !empty.has(name) && !tag.endsWith('/>')) {
      const foreign = open.length > 0 && / lang="/.test(tag)
      open.push({ name, isRead: (open.at(-1)?.isRead ?? true) && !foreign && !unread.has(name) })
    }
    if (open.at(-1)?.isRead && text.trim() !== '') words.push(text.trim())
  }
  return words
}
