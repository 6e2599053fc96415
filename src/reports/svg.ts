/** Drawings as SVG text, for pages that are files. */
import type { Drawing, Mark } from '../charts/drawing.ts'
import { escaped } from './markup.ts'

export function toSvg({ name, title, description, width, height, marks }: Drawing): string {
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${name}-title" aria-describedby="${name}-words">
<title id="${name}-title">${escaped(title)}</title>
<desc id="${name}-words">${escaped(description)}</desc>
${marks.map(markOf).join('\n')}
</svg>`
}

function markOf({ tag, attributes, text = '' }: Mark): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  return `<${tag}${said.join('')}>${escaped(text)}</${tag}>`
}
