/** Words that stand in code, where they should come from the catalogue. */

const comments = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm
const imports = /^import [\s\S]*?from '.*'$/gm
const texts = /(['"`])((?:(?!\1)[^\\]|\\.)*?)\1/g

/** What a person would read: a word with a capital, or a sentence. Classes, names and addresses are neither. */
const spoken = /^[A-Z][a-z]+(?:[ ,.:;!?…]|$)|[a-z]{2,} (?:[a-z’]+ )*[a-z’]{2,}[.!?]$/

const shown = [
  /<[a-z][^<>]*>[ \t]*([A-Za-z][^<>{}=;()|&\n]*?)\s*[<{]/g,
  /\}[ \t]*([a-z][^<>{}=;()|&\n]*?)<\/[a-z]/g,
  />\n\s*([A-Z][a-z]+(?: [\w’,]+)*[.!?]?)\n\s*</g,
  /\b(?:title|alt|placeholder|aria-label|label|hint|summary)="([^"]*[A-Za-z][^"]*)"/g,
]

/** @returns its quoted texts, with … for what is computed */
export function literalsIn(source: string): string[] {
  const code = source.replace(comments, '').replace(imports, '')
  return [...code.matchAll(texts)].map(([, , text = '']) => text.replace(/\$\{[^}]*\}/g, '…'))
}

/** @returns Chinese and English of a source file, as far as it is meant for people */
export function wordsInCode(source: string): string[] {
  const code = source.replace(comments, '').replace(imports, '')
  const chinese = code.match(/[^\n]*\p{Script=Han}[^\n]*/gu) ?? []
  const english = literalsIn(source).filter((text) => spoken.test(text))
  const marked = shown.flatMap((shape) => [...code.matchAll(shape)].map(([, text = '']) => text))
  return [...chinese, ...english, ...marked].map((text) => text.trim())
}
