/** A paper (公文): what is printed, whatever kind of file it becomes. */
import type { Chart } from '../charts/chart.ts'
import type { Drawing } from '../charts/drawing.ts'
import type { Grid } from './grid.ts'

export interface Paper {
  /** broken into lines by '\n' */
  readonly title: string
  /** under the title, such as whose draft it is and which days it covers */
  readonly subtitle?: string
  /** 主送机关 */
  readonly addressee?: string
  /** an annex that is printed alone carries the mark 附件 */
  readonly isAnnex?: boolean
  /** wide tables lie across the page */
  readonly landscape?: boolean
  readonly blocks: readonly Block[]
  readonly signature?: Signature
  /** each on pages of its own, marked 附件1, 附件2… and named after the body */
  readonly annexes?: readonly Paper[]
}

export type Block =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  /** the lead stands out at the beginning of the paragraph */
  | { readonly kind: 'paragraph'; readonly lead?: string; readonly text: string }
  | { readonly kind: 'table'; readonly grid: Grid }
  /** a picture where the format can show it */
  | { readonly kind: 'chart'; readonly chart: Chart; readonly drawing: Drawing }

/** 一、 （一） 1. */
export type HeadingLevel = 1 | 2 | 3

export interface Signature {
  readonly by: string
  /** YYYY-MM-DD */
  readonly on: string
}

export function heading(level: HeadingLevel, text: string): Block {
  return { kind: 'heading', level, text }
}

/** Each line of the text is a paragraph of its own; empty ones are left out. */
export function paragraphs(text: string): Block[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').map((line) => ({ kind: 'paragraph', text: line }))
}

export function paragraph(text: string, lead?: string): Block {
  return { kind: 'paragraph', text, ...(lead !== undefined && { lead }) }
}

export function tableBlock(grid: Grid): Block {
  return { kind: 'table', grid }
}
