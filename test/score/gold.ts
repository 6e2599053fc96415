/** What a careful reader found in a document, written by hand beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GoldPart {
  readonly ordinal_text: string
  readonly title: string | null
  readonly sentence_count?: number
  readonly time_limits?: readonly string[]
  readonly cited_documents?: readonly string[]
  readonly cited_numbers?: readonly string[]
  readonly responsible?: readonly string[]
  /** whom a sentence charges: neither wanted nor wrong */
  readonly responsible_in_prose?: readonly string[]
  readonly subitems?: readonly GoldPart[]
}

export interface GoldSection extends GoldPart {
  readonly items: readonly GoldPart[]
  readonly section_body?: Omit<GoldPart, 'ordinal_text' | 'title'>
}

export interface Gold {
  readonly title: string
  readonly issuer: string | null
  readonly published: string | null
  readonly sections: readonly GoldSection[]
}

export interface Sample {
  readonly name: string
  readonly text: string
  readonly gold: Gold
}

/** Every document of a folder with its answers; a derived document has its parent's. */
export function samplesIn(folder: string): Sample[] {
  const names = readdirSync(folder).toSorted()
  return names
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const gold = goldOf(folder, name, names)
      return gold === null ? [] : [{ name, text: readFileSync(join(folder, name), 'utf8'), gold }]
    })
}

function goldOf(folder: string, name: string, names: readonly string[]): Gold | null {
  const own = name.replace(/\.txt$/, '.gold.json')
  if (names.includes(own)) return JSON.parse(readFileSync(join(folder, own), 'utf8'))
  const meta = name.replace(/\.txt$/, '.meta.json')
  const parent = names.includes(meta)
    ? JSON.parse(readFileSync(join(folder, meta), 'utf8')).derived_from
    : undefined
  return parent === undefined ? null : goldOf(folder, parent, names)
}
