/** Publication (对社会公布): what of a plan's progress the office chose for the public, in the words that will be public. */
import * as v from 'valibot'
import type { Change } from '../entry.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { YearSchema } from '../value.ts'

const PublishedSectionSchema = v.object({
  /** counted from 1; 0 is the preamble */
  number: v.number(),
  title: v.string(),
  words: v.string(),
})

const PublishedTaskSchema = v.object({ code: v.string(), title: v.string(), words: v.string() })

export const PublicationSchema = v.object({
  year: YearSchema,
  title: v.string(),
  lead: v.string(),
  /** whether each task names its lead division */
  namesDivisions: v.boolean(),
  /** whether each section tells how many of its tasks are done */
  tellsFigures: v.boolean(),
  sections: v.array(PublishedSectionSchema),
  tasks: v.array(PublishedTaskSchema),
})

export type Publication = Readonly<v.InferOutput<typeof PublicationSchema>>

/** Nothing is public until somebody ticks it. */
export function blankPublication(year: number): Publication {
  return { year, title: '', lead: '', namesDivisions: false, tellsFigures: false, sections: [], tasks: [] }
}

export function isBlank({ sections, tasks }: Publication): boolean {
  return sections.length + tasks.length === 0
}

/**
 * Keeps what was chosen; each with a title of its own, and only what the plan has.
 *
 * @throws Refusal plan-not-issued for a draft, publication-untitled
 */
export function choosePublication(
  before: Publication,
  chosen: Omit<Publication, 'year'>,
  plan: Plan,
): Change<Publication> {
  if (plan.status === 'draft') throw new Refusal('plan-not-issued')
  const next: Publication = {
    ...chosen,
    year: plan.year,
    tasks: chosen.tasks.filter(({ code }) => plan.tasks.some((task) => task.code === code)),
  }
  const titles = [next, ...next.sections, ...next.tasks].map(({ title }) => title.trim())
  if (titles.includes('')) throw new Refusal('publication-untitled')
  const isSame = JSON.stringify(next) === JSON.stringify(before)
  const codes = next.tasks.map(({ code }) => code).join(' ')
  return {
    next: isSame ? before : next,
    did: { action: 'publication.chosen', subject: String(plan.year), after: codes },
  }
}
