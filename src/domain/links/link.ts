/** A watched link: everything that was seen of one piece of evidence that is published. */
import * as v from 'valibot'
import type { Act } from '../act.ts'
import { dayOf, isAfter } from '../time/day.ts'
import { InstantSchema } from '../value.ts'
import { type Look, outcomeOf, type Sighting, SightingSchema } from './look.ts'

/** Somebody opened the page and says that it still proves what it was given for. */
const AssuranceSchema = v.object({ by: v.string(), at: InstantSchema })
export type Assurance = Readonly<v.InferOutput<typeof AssuranceSchema>>

export const LinkSchema = v.object({
  /** of the piece of evidence */
  id: v.string(),
  /** oldest first */
  sightings: v.array(SightingSchema),
  assurances: v.array(AssuranceSchema),
})
export type Link = Readonly<v.InferOutput<typeof LinkSchema>>

export function newLink(id: string): Link {
  return { id, sightings: [], assurances: [] }
}

/** What was seen since somebody last vouched for it; what was seen before counts no more. */
export function sightingsOf({ sightings, assurances }: Link): readonly Sighting[] {
  const since = assurances.at(-1)
  return since ? sightings.filter(({ firstAt }) => isAfter(firstAt, since.at)) : sightings
}

/** What stood there at first, to which all that comes later is held. */
export function originalOf(link: Link): Sighting | undefined {
  return sightingsOf(link).find(({ cause, textHash }) => outcomeOf(cause) === 'alive' && textHash !== '')
}

/** The day of the last look since somebody vouched for it, '' if there was none. */
export function lookedOn(link: Link): string {
  const last = sightingsOf(link).at(-1)
  return last ? dayOf(last.lastAt) : ''
}

/** Only the first look of a day counts, so that days can be counted. */
export function withLook(link: Link, look: Look): Link {
  if (lookedOn(link) === dayOf(look.at)) return link
  const last = sightingsOf(link).at(-1)
  const { sightings } = link
  if (!last || !continues(last, look)) return { ...link, sightings: [...sightings, sightingOf(look)] }
  const longer = { ...last, lastAt: look.at, days: last.days + 1 }
  return { ...link, sightings: [...sightings.slice(0, -1), longer] }
}

/** The same person vouching again at once says nothing new. */
export function withAssurance(link: Link, { by, at }: Act): Link {
  const last = link.assurances.at(-1)
  const isAgain = last?.by === by && sightingsOf(link).length === 0
  return isAgain ? link : { ...link, assurances: [...link.assurances, { by, at }] }
}

function sightingOf({ at, ...seen }: Look): Sighting {
  return { firstAt: at, lastAt: at, days: 1, ...seen }
}

function continues(last: Sighting, look: Look): boolean {
  return (
    look.snapshot === null &&
    last.cause === look.cause &&
    last.status === look.status &&
    last.changed === look.changed
  )
}
