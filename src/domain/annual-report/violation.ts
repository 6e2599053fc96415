/** Violations: which rule of the annual report is broken, where, and by how much. The sentence comes from the catalogue. */
import type { CellId } from './cell.ts'

export const rules = [
  'V1',
  'V2',
  'V3',
  'V4',
  'V5',
  'V6',
  'V7',
  'V8',
  'V9',
  'V10',
  'V11',
  'review-first',
] as const
export type Rule = (typeof rules)[number]

export interface Violation {
  readonly rule: Rule
  /** an error keeps the report from being signed; a warning asks to look again */
  readonly severity: 'error' | 'warning'
  /** t3.r5.c7, previous.t3.r25.c7 in last year's report, text.1 */
  readonly cells: readonly CellId[]
  /** what stands there minus what ought to; null where the rule is not about an amount */
  readonly difference: number | null
  /** the words of the text that say otherwise than the tables */
  readonly quoted?: string
  /** to last year's text, 0 to 1 */
  readonly likeness?: number
}
