/** Papers as one clean HTML file: for a website, and for print as it stands. */
import type { Messages } from '../messages/index.ts'
import type { Grid, GridCell } from './grid.ts'
import { pageStyle } from './html-style.ts'
import { escaped } from './markup.ts'
import type { Block, Paper } from './paper.ts'
import { toSvg } from './svg.ts'

type Words = Messages['paper']

export function toHtml(paper: Paper, words: Words, language: string): string {
  const { annexes = [], title } = paper
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title.replace('\n', ''))}</title>
<style>${pageStyle}</style>
</head>
<body>
${articleOf(paper, words)}
${annexes.map((annex, index) => articleOf(annex, words, annexMark(index, annexes.length, words))).join('\n')}
</body>
</html>
`
}

function articleOf(paper: Paper, words: Words, mark = paper.isAnnex ? words.annex : ''): string {
  const { title, subtitle, addressee, blocks, signature, landscape } = paper
  return [
    `<article${landscape ? ' class="landscape"' : ''}>`,
    mark && `<p class="mark">${mark}</p>`,
    `<h1>${escaped(title)}</h1>`,
    subtitle && `<p class="subtitle">${escaped(subtitle)}</p>`,
    addressee && `<p class="addressee">${escaped(addressee)}</p>`,
    ...blocks.map(blockOf),
    ...annexNotes(paper, words),
    signature && `<p class="signature">${escaped(signature.by)}<br>${words.day(signature.on)}</p>`,
    '</article>',
  ]
    .filter(Boolean)
    .join('\n')
}

function annexMark(index: number, count: number, { annex }: Words): string {
  return count === 1 ? annex : `${annex}${index + 1}`
}

function annexNotes({ annexes = [] }: Paper, { annexesAre }: Words): string[] {
  if (annexes.length === 0) return []
  const names = annexes.map(({ title }) => `<li>${escaped(title.replace('\n', ''))}</li>`)
  return [`<div class="annexes"><p>${annexesAre.trim()}</p><ol>${names.join('')}</ol></div>`]
}

/** The paper's title is the first level, so its headings begin with the second. */
function blockOf(block: Block): string {
  if (block.kind === 'heading') return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`
  if (block.kind === 'table') return tableOf(block.grid)
  if (block.kind === 'chart') return `<figure>${toSvg(block.drawing)}</figure>`
  const lead = block.lead ? `<b>${escaped(block.lead)}</b>` : ''
  return `<p>${lead}${escaped(block.text)}</p>`
}

function tableOf({ caption, rows, heads, type = 'usual' }: Grid): string {
  const line = (row: readonly GridCell[], inHead: boolean) =>
    `<tr>${row.map((cell) => cellOf(cell, inHead)).join('')}</tr>`
  const head = rows.slice(0, heads).map((row) => line(row, true))
  const body = rows.slice(heads).map((row) => line(row, false))
  return [
    `<div class="table"><table class="${type}">`,
    `<caption>${escaped(caption)}</caption>`,
    head.length > 0 && `<thead>${head.join('\n')}</thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table></div>',
  ]
    .filter(Boolean)
    .join('\n')
}

function cellOf(
  { text, columns = 1, rows = 1, head = false, label = false, centred = false }: GridCell,
  inHead: boolean,
): string {
  const name = head || label ? 'th' : 'td'
  const attributes = [
    columns > 1 && `colspan="${columns}"`,
    rows > 1 && `rowspan="${rows}"`,
    name === 'th' && `scope="${scopeOf(inHead, label, columns, rows)}"`,
    centred && !head && 'class="centred"',
  ].filter(Boolean)
  const words = escaped(String(text)).replace(/\d{4}-\d{2}-\d{2}/g, '<time>$&</time>')
  return `<${[name, ...attributes].join(' ')}>${words}</${name}>`
}

function scopeOf(inHead: boolean, label: boolean, columns: number, rows: number): string {
  if (inHead) return columns > 1 ? 'colgroup' : 'col'
  if (label) return rows > 1 ? 'rowgroup' : 'row'
  return columns > 1 ? 'colgroup' : 'col'
}
