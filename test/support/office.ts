/** LibreOffice, to make files as offices make them; tests without it are skipped. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const hasOffice = spawnSync('soffice', ['--version']).status === 0

/** A file as LibreOffice converts it from another, whose ending tells what it is. */
export function converted(source: string | Uint8Array, ending: string, target: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const name = join(folder, `document.${ending}`)
    writeFileSync(name, source)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', target, '--outdir', folder, name], {
      stdio: 'ignore',
    })
    return readFileSync(join(folder, `document.${target.split(':', 1)[0]}`))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** 一、 （一） 1. （1）, as lists number them by themselves. */
const levels = [
  { ordinal: /^[一二三四五六七八九十]+、/, format: '一, 二, 三, ...', before: '', behind: '、' },
  { ordinal: /^[（(][一二三四五六七八九十]+[）)]/, format: '一, 二, 三, ...', before: '（', behind: '）' },
  { ordinal: /^\d+[.．]/, format: '1', before: '', behind: '.' },
  { ordinal: /^（\d+）/, format: '1', before: '（', behind: '）' },
]

/** A text document whose ordinals are no text but automatic numbering, and whose rows of tabs are a table. */
export function textDocument(text: string): string {
  const styles = levels.map(
    ({ format, before, behind }, index) =>
      `<text:list-level-style-number text:level="${index + 1}" style:num-format="${format}" style:num-prefix="${before}" style:num-suffix="${behind}"/>`,
  )
  const spaces = ['office', 'style', 'text', 'table'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces.join(' ')} office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.2"><office:automatic-styles><text:list-style style:name="L">${styles.join('')}</text:list-style></office:automatic-styles><office:body><office:text>${blocksOf(text)}</office:text></office:body></office:document>`
}

function blocksOf(text: string): string {
  return text
    .split(/\n(?!\t)/)
    .map((line) => (line.includes('\t') ? line : paragraphOf(line)))
    .join('\n')
    .replace(/(?:^.*\t.*(?:\n|$))+/gm, tableOf)
}

function paragraphOf(line: string): string {
  const level = levels.findIndex(({ ordinal }) => ordinal.test(line))
  const words = `<text:p>${escaped(line.replace(levels[level]?.ordinal ?? '', ''))}</text:p>`
  const inner = Array.from({ length: level }).reduce<string>((all) => listOf('', all), words)
  return level < 0 ? words : listOf(' text:style-name="L" text:continue-numbering="true"', inner)
}

function listOf(attributes: string, inner: string): string {
  return `<text:list${attributes}><text:list-item>${inner}</text:list-item></text:list>`
}

function tableOf(rows: string): string {
  const cellOf = (cell: string) => `<table:table-cell><text:p>${escaped(cell)}</text:p></table:table-cell>`
  const lines = rows.trimEnd().split('\n')
  const rowOf = (line: string) =>
    `<table:table-row>${line.split('\t').map(cellOf).join('')}</table:table-row>`
  const columns = lines[0]?.split('\t').length
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${lines.map(rowOf).join('')}</table:table>\n`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
