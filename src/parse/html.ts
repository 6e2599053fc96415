/** The words of a web page, blocks on lines and table rows tab-separated. */

const hiddenStart = /<(?<name>script|style|head|template)\b|<!--/gi
const cellEnd = /<\/t[dh]\s*>\s*(?=<t[dh]\b)/gi
const blockEnd = /<\/(?:p|div|tr|li|h[1-6]|table|section|article|ul|ol|title)\s*>|<br\s*\/?>/gi
const tag = /<\/?[a-z!][^<>]*>/gi

const blockTag = /<(?:p|div|table|tr|li|br|h[1-6])\b[^<>]{0,2000}>/gi
/** fewer may stand in the words of a document */
const fewestTags = 3

/** What was pasted, in words: a page's source is read as the page. */
export function pastedText(pasted: string): string {
  return (pasted.match(blockTag)?.length ?? 0) < fewestTags ? pasted : textOfHtml(pasted)
}

export function textOfHtml(html: string): string {
  const words = withoutHidden(html)
    .replace(/[\r\n\t]+/g, ' ')
    .replace(cellEnd, '\t')
    .replace(blockEnd, '\n')
    .replace(tag, '')
  return withoutEntities(words).split('\n').map(withoutMargins).join('\n')
}

/** By hand, for an expression would look for the end of every run of blanks that a hostile page holds. */
function withoutMargins(line: string): string {
  let [start, end] = [0, line.length]
  while (line[start] === ' ') start++
  while (end > start && line[end - 1] === ' ') end--
  return line.slice(start, end)
}

/** Leaves out comments and parts that no one sees; one without its end reaches to the end of the page. */
function withoutHidden(html: string): string {
  const lower = html.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  const seen: string[] = []
  let from = 0
  for (const match of html.matchAll(hiddenStart)) {
    if (match.index < from) continue
    const name = match.groups?.name?.toLowerCase()
    const ending = name === undefined ? '-->' : `</${name}`
    const end = lower.indexOf(ending, match.index)
    seen.push(html.slice(from, match.index))
    from = end < 0 ? html.length : end + (name === undefined ? ending.length : 0)
  }
  return seen.join('') + html.slice(from)
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  mdash: '—',
  hellip: '…',
}

/** Replaces the entities of XML and those common in Chinese pages. */
export function withoutEntities(words: string): string {
  return words.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (entity, hex, decimal, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? entity
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
}
