import { readdirSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Outline, Span } from '#src/domain/document/document.ts'
import { read } from '#src/parse/read.ts'

const folders = ['corpus', 'invented'].map((name) => new URL(`../fixtures/${name}/`, import.meta.url))
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, new URL(name, folder)] as const),
)

const again = suite('reading again what was read')

for (const [name, address] of documents) {
  again(`finds the same in ${name}`, () => {
    const once = printed(readFileSync(address, 'utf8'))
    const twice = printed(once)
    assert.is(squeezed(twice), squeezed(once))
    assert.equal(shapeOf(twice), shapeOf(once))
  })
}

again.run()

/** What was read of a text, printed as it stands there, without what is no part of the outline. */
function printed(text: string): string {
  const { outline } = read(text)
  const spans = spansOf(outline).filter(({ start, end }) => end > start)
  const words = spans.map(({ start, end }, at) => {
    const gap = text.slice(spans[at - 1]?.end ?? start, start)
    return (gap.trim() === '' ? gap : '\n') + text.slice(start, end)
  })
  return [outline.title, '\n', ...words].join('')
}

/** Headings up to what stands below them, and clauses, in reading order. */
function spansOf({ preamble, sections }: Outline): Span[] {
  const heading = ({ start, end }: Span, below: readonly Span[]) => ({ start, end: below[0]?.start ?? end })
  const items = sections.flatMap((section) => [
    heading(section, section.items),
    ...section.items.flatMap((item) => [heading(item, item.clauses), ...item.clauses]),
  ])
  return [...preamble.clauses, ...items]
}

function shapeOf(text: string): unknown {
  return read(text).outline.sections.map(({ title, items }) => [
    title,
    ...items.map((item) => [item.title, item.clauses.length]),
  ])
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
