/** What may take long, as plain values in and plain values out, so that a thread of its own can do it. */
import type { Reading } from '../domain/document/document.ts'
import type { Tell } from '../domain/headway.ts'
import type { Locale } from '../domain/office/person.ts'
import type { Correction } from '../domain/outline-correction/correction.ts'
import { messages } from '../messages/index.ts'
import { readCorrected } from '../parse/corrected.ts'
import { textOf } from '../parse/file.ts'
import { pastedText } from '../parse/html.ts'
import { cellsOf } from '../parse/sheet/file.ts'
import { toWord } from '../reports/docx.ts'
import type { Paper } from '../reports/paper.ts'
import type { Table } from '../reports/table.ts'
import { toXlsx } from '../reports/xlsx.ts'

export interface GivenFile {
  readonly bytes: Uint8Array
  readonly name: string
}

interface Document {
  /** a file; what was pasted, which may be the source of a page; or text that was read before */
  readonly from: GivenFile | { readonly pasted: string } | { readonly text: string }
  readonly corrections?: readonly Correction[]
  readonly year?: number | undefined
}

interface Word {
  readonly paper: Paper
  readonly locale: Locale
}

export const chores = {
  readDocument: async (
    { from, corrections = [], year }: Document,
    tell: Tell,
  ): Promise<{ text: string; reading: Reading }> => {
    const text = await textFrom(from, tell)
    return { text, reading: readCorrected(text, corrections, { year, tell }) }
  },

  readCells: ({ bytes, name }: GivenFile): Promise<string[][]> => cellsOf(bytes, name),

  writeWord: ({ paper, locale }: Word, tell: Tell): Promise<Uint8Array> =>
    toWord(paper, messages[locale].paper, tell),

  writeSheet: (table: Table): Promise<Uint8Array> => toXlsx(table),
} as const

/** Bytes, characters or rows from which on a chore is better done in a thread, which takes a moment to start. */
export const isLong: { readonly [N in ChoreName]: (input: Input<N>) => boolean } = {
  readDocument: ({ from }) => sizeOf(from) > 100_000,
  readCells: ({ bytes }) => bytes.byteLength > 100_000,
  writeWord: ({ paper }) => rowsOf(paper) > 100,
  writeSheet: ({ rows }) => rows.length > 300,
}

type Chores = typeof chores
export type ChoreName = keyof Chores
export type Input<N extends ChoreName> = Parameters<Chores[N]>[0]
export type Output<N extends ChoreName> = Awaited<ReturnType<Chores[N]>>

async function textFrom(from: Document['from'], tell: Tell): Promise<string> {
  if ('text' in from) return from.text
  return 'pasted' in from ? pastedText(from.pasted) : textOf(from.bytes, from.name, tell)
}

function sizeOf(from: Document['from']): number {
  if ('text' in from) return from.text.length
  return 'pasted' in from ? from.pasted.length : from.bytes.byteLength
}

function rowsOf({ blocks, annexes = [] }: Paper): number {
  const own = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.grid.rows.length : 1), 0)
  return annexes.reduce((sum, annex) => sum + rowsOf(annex), own)
}
