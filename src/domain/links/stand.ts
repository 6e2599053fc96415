/** How a link stands, told by what was seen of it: nothing here is stored. */
import { type Assurance, type Link, originalOf, sightingsOf } from './link.ts'
import { outcomeOf, type Sighting } from './look.ts'

/** A site may be down over a weekend; what fails on so many days it was looked at is dead. */
export const deadDays = 3
/** A notice of maintenance may stand in the place of a page for a day. */
const changedDays = 2

export const standWords = ['dead', 'changed', 'unclear', 'unseen', 'alive'] as const
export type StandWord = (typeof standWords)[number]

export interface Stand {
  readonly word: StandWord
  /** the latest, undefined until it was looked at since somebody vouched for it */
  readonly last: Sighting | undefined
  /** what stood there at first */
  readonly original: Sighting | undefined
  /** when what the word says was seen first, undefined until it was looked at */
  readonly since: string | undefined
  /** days on which it failed since it was last read, as far as they count */
  readonly failedDays: number
  /** by whoever opened it last and found it sound */
  readonly assurance: Assurance | undefined
}

/**
 * dead: failed on three different days without being read in between · changed: read on two days since it was last what it
 * had been · what cannot be told changes neither. Where a person saw a page that the program never read since, the site
 * does not show it to programs, and their failures tell nothing.
 */
export function standOf(link: Link): Stand {
  const seen = sightingsOf(link)
  const last = seen.at(-1)
  const sees = link.assurances.length === 0 || seen.some(isAlive)
  const failures = sees ? after(seen, isAlive).filter(isFailure) : []
  const others = after(seen, (one) => isAlive(one) && !one.changed).filter(isAlive)
  const told = {
    last,
    original: originalOf(link),
    failedDays: daysOf(failures),
    assurance: link.assurances.at(-1),
  }
  if (!last) return { ...told, word: 'unseen', since: undefined }
  if (told.failedDays >= deadDays) return { ...told, word: 'dead', since: failures[0]?.firstAt }
  if (daysOf(others) >= changedDays) return { ...told, word: 'changed', since: others[0]?.firstAt }
  return { ...told, word: isAlive(last) ? 'alive' : 'unclear', since: last.firstAt }
}

/** Somebody has to look at it. */
export function isFallen({ word }: Pick<Stand, 'word'>): boolean {
  return word === 'dead' || word === 'changed'
}

/** What was seen since it was last so. */
function after(seen: readonly Sighting[], isSo: (one: Sighting) => boolean): readonly Sighting[] {
  return seen.slice(seen.findLastIndex(isSo) + 1)
}

function isAlive({ cause }: Sighting): boolean {
  return outcomeOf(cause) === 'alive'
}

function isFailure({ cause }: Sighting): boolean {
  return outcomeOf(cause) === 'failed'
}

function daysOf(sightings: readonly Sighting[]): number {
  return sightings.reduce((sum, { days }) => sum + days, 0)
}
