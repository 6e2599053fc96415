/** Corrections of an outline by hand, before anything is saved: operations on places of the text. */
import * as v from 'valibot'
import { findingCodes } from '../document/document.ts'

export const levels = ['section', 'item', 'clause'] as const
export type Level = (typeof levels)[number]

const place = v.pipe(v.number(), v.integer(), v.minValue(0))
/** a part of the outline: its level and where it begins in the text */
const part = { level: v.picklist(levels), at: place }

export const CorrectionSchema = v.variant('kind', [
  /** a clause becomes an item, an item a section; what follows goes along */
  v.object({ kind: v.literal('promote'), ...part }),
  /** a section becomes an item, an item a clause; what was below stands beside it */
  v.object({ kind: v.literal('demote'), ...part }),
  /** a clause joins the one before it in its item */
  v.object({ kind: v.literal('join'), at: place }),
  /** a clause is cut in two where `place` begins */
  v.object({ kind: v.literal('cut'), at: place, place }),
  /** a heading ends at `end`, and the first clause begins there */
  v.object({ kind: v.literal('head'), ...part, end: place }),
  v.object({ kind: v.literal('retitle'), ...part, title: v.pipe(v.string(), v.trim(), v.maxLength(120)) }),
  /** text that was left out becomes a clause */
  v.object({ kind: v.literal('adopt'), at: place, end: place }),
  /** the clock at a place gives way to the stricter rule that the reader told of */
  v.object({ kind: v.literal('tighten'), at: place }),
  /** a person looked at a finding and lets it stand */
  v.object({ kind: v.literal('accept'), code: v.picklist(findingCodes), at: place }),
])

/** No document needs more. */
const most = 500

export const CorrectionsSchema = v.pipe(v.array(CorrectionSchema), v.maxLength(most))

export type Correction = Readonly<v.InferOutput<typeof CorrectionSchema>>
