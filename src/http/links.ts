/** What pages are told of links, and the link that an address names. */
import type { LinkSight } from '#views/link/sight.ts'
import { type Checks, checksOf } from '../domain/links/checks.ts'
import { standIn, type Watched, watchedOf } from '../domain/links/watch.ts'
import type { Context } from './context.ts'
import { type NamedOccurrence, nameOf, occurrenceFor } from './named.ts'

export interface NamedLink extends NamedOccurrence {
  readonly watched: Watched
}

export function linkSightOf(c: Context): LinkSight {
  const watch = c.get('store').links.watch()
  return { checks: linkChecks(c), standOf: (id) => standIn(watch, id) }
}

export function linkChecks(c: Context): Checks {
  return checksOf(c.get('deps').checksLinks, c.get('store').links.watch())
}

/** @throws Refusal occurrence-missing for those who may not see what it proves, evidence-missing for what is no link */
export function linkFor(c: Context): NamedLink {
  const named = occurrenceFor(c)
  const id = c.req.param('id') ?? ''
  return { ...named, watched: watchedOf(named.plan, { ...nameOf(named), id }) }
}
