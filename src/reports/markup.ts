/** Words inside HTML and SVG. */

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
}

/** A line break becomes one on the page. */
export function escaped(text: string): string {
  return text.replace(/[&<>"\n]/g, (character) => replacements[character] ?? character)
}
