/** The year-end summary (年终总结) as it is kept: what people wrote, chose and signed; the rest is drafted from records. */
import * as v from 'valibot'
import { Refusal } from '../refusal.ts'
import { DaySchema, InstantSchema, YearSchema } from '../value.ts'
import { themes } from './theme.ts'

/** In the order of the paper. */
export const sectionIds = [
  'opening',
  'organising',
  ...themes,
  'proofs',
  'highlights',
  'problems',
  'measures',
] as const
export type SectionId = (typeof sectionIds)[number]

const WordsSchema = v.object({
  id: v.picklist(sectionIds),
  /** null since a person took the program's draft again */
  text: v.nullable(v.string()),
  /** the draft beside which they were written: where the present one differs, the records have moved */
  basis: v.string(),
  /** counts the writings, so that nobody writes over words not seen */
  revision: v.number(),
})

export const stepKinds = ['drafted', 'reviewed', 'returned', 'signed', 'revised'] as const
const StepSchema = v.object({
  kind: v.picklist(stepKinds),
  by: v.string(),
  /** as the person was called on that day */
  name: v.string(),
  at: InstantSchema,
  /** required of a return and of a revision */
  reason: v.string(),
})

const SectionSchema = v.object({ id: v.picklist(sectionIds), title: v.string(), text: v.string() })

const FigureSchema = v.object({
  section: v.picklist(sectionIds),
  label: v.string(),
  value: v.string(),
  /** the page that lists what it counts */
  address: v.string(),
  /** what it counts, as history names it: 3.2-1/2021-Q3 */
  records: v.array(v.string()),
})

const CellSchema = v.union([v.string(), v.number()])
const AnnexSchema = v.object({
  title: v.string(),
  columns: v.array(v.object({ title: v.string(), width: v.number(), centred: v.boolean() })),
  rows: v.array(v.array(CellSchema)),
  landscape: v.boolean(),
})

export const ContentSchema = v.object({
  title: v.string(),
  sections: v.array(SectionSchema),
  figures: v.array(FigureSchema),
  annexes: v.array(AnnexSchema),
})

const VersionSchema = v.object({
  number: v.number(),
  content: ContentSchema,
  /** 拟稿, 核, 签 */
  steps: v.array(StepSchema),
  /** SHA-256 of all the above, hexadecimal */
  hash: v.string(),
})

const NewDaySchema = v.object({ code: v.string(), day: DaySchema })

export const SummarySchema = v.object({
  year: YearSchema,
  words: v.array(WordsSchema),
  /** by when open tasks are to be done after all */
  newDays: v.optional(v.array(NewDaySchema), []),
  /** codes of the tasks that the office holds up as highlights, in the order of the paper */
  highlights: v.array(v.string()),
  steps: v.array(StepSchema),
  /** as signed; never changed afterwards */
  versions: v.array(VersionSchema),
})

export type Summary = Readonly<v.InferOutput<typeof SummarySchema>>
export type NewDay = Readonly<v.InferOutput<typeof NewDaySchema>>
export type Words = Readonly<v.InferOutput<typeof WordsSchema>>
export type Step = Readonly<v.InferOutput<typeof StepSchema>>
export type Section = Readonly<v.InferOutput<typeof SectionSchema>>
export type Figure = Readonly<v.InferOutput<typeof FigureSchema>>
export type Annex = Readonly<v.InferOutput<typeof AnnexSchema>>
export type Content = Readonly<v.InferOutput<typeof ContentSchema>>
export type Version = Readonly<v.InferOutput<typeof VersionSchema>>

export type Stage = 'writing' | 'drafted' | 'reviewed' | 'signed'

const stages = {
  drafted: 'drafted',
  reviewed: 'reviewed',
  returned: 'writing',
  signed: 'signed',
  revised: 'writing',
} as const satisfies Record<Step['kind'], Stage>

export function blankSummary(year: number): Summary {
  return { year, words: [], newDays: [], highlights: [], steps: [], versions: [] }
}

export function stageOf({ steps }: Summary): Stage {
  const last = steps.at(-1)
  return last ? stages[last.kind] : 'writing'
}

/** The number of the version that is being written, or was signed last. */
export function versionNumber(summary: Summary): number {
  return stageOf(summary) === 'signed' ? summary.versions.length : summary.versions.length + 1
}

/** @throws Refusal summary-locked while it is under review or signed */
export function requireWriting(summary: Summary): void {
  if (stageOf(summary) !== 'writing') throw new Refusal('summary-locked')
}
