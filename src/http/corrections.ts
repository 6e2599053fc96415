/** Corrections of an outline on their way through the forms of the preview. */
import * as v from 'valibot'
import {
  type Correction,
  CorrectionSchema,
  CorrectionsSchema,
  type Level,
  levels,
} from '../domain/outline-correction/correction.ts'
import { optionalText } from './form.ts'

/** As JSON; what cannot be read is no correction. */
export const CorrectionsFieldSchema = v.object({
  corrections: v.optional(v.fallback(v.pipe(v.string(), v.parseJson(), CorrectionsSchema), []), '[]'),
})

/** A part of the outline as a button names it: item:120. */
const PartSchema = v.pipe(
  v.string(),
  v.regex(/^(section|item|clause):\d+$/),
  v.transform((name): OpenPart => {
    const [level, at] = name.split(':')
    return { level: levels.find((one) => one === level) ?? 'clause', at: Number(at) }
  }),
)

export interface OpenPart {
  readonly level: Level
  readonly at: number
}

/** What the button that was pressed asks for. */
export const CorrectingSchema = v.object({
  ...CorrectionsFieldSchema.entries,
  year: optionalText(10),
  title: optionalText(200),
  open: v.fallback(v.optional(PartSchema), undefined),
  correct: v.fallback(v.optional(v.pipe(v.string(), v.parseJson(), CorrectionSchema)), undefined),
  retitle: v.fallback(v.optional(PartSchema), undefined),
  newTitle: optionalText(120),
  undo: v.optional(v.string()),
})

export type Correcting = v.InferOutput<typeof CorrectingSchema>

/** The corrections with the one that was asked for, or without the last. */
export function correctionsAfter({
  corrections,
  correct,
  retitle,
  newTitle,
  undo,
}: Correcting): readonly Correction[] {
  if (undo !== undefined) return corrections.slice(0, -1)
  if (retitle && newTitle !== '') return [...corrections, { kind: 'retitle', ...retitle, title: newTitle }]
  return correct ? [...corrections, correct] : corrections
}
