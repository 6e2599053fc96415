/** What follows from a look: a link falls or recovers, and what it alone proved is open again. */
import type { Act } from '../act.ts'
import type { Change, Deed, Entry } from '../entry.ts'
import { countingEvidence } from '../evidence.ts'
import { type OccurrenceName, occurrenceIn, subjectOf } from '../find.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { reopenOccurrence } from '../reporting/reopening.ts'
import { statusOf } from '../status.ts'
import { isFallen, type Stand, type StandWord } from './stand.ts'
import { standIn, subjectOfLink, type Watch, type Watched } from './watch.ts'

/** What history tells of links that fell. */
export function fallsIn(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ action }) => action === 'link.died' || action === 'link.changed')
}

/** What history says of a link that fell or recovered; null where nothing is new. */
export function newsOf(watched: Watched, before: Stand, after: Stand): Deed | null {
  const action = actionOf(before.word, after.word)
  if (action === null) return null
  const { title, url } = watched.evidence
  return { action, subject: subjectOfLink(watched), after: `${title} ${url}` }
}

/**
 * Opens again what is verified and has no proof left but links that fell; leaves everything else alone. Proof that nobody
 * reviewed counts for nothing here either.
 */
export function reopenUnproved(
  plan: Plan,
  values: OccurrenceName & { readonly reason: string },
  watch: Watch,
  act: Act,
): Change<Plan> {
  const occurrence = occurrenceIn(plan, values)
  if (statusOf(occurrence) === 'verified' && isUnproved(occurrence, watch))
    return reopenOccurrence(plan, values, act)
  return { next: plan, did: { action: 'occurrence.reopened', subject: subjectOf(values) } }
}

function isUnproved(occurrence: Occurrence, watch: Watch): boolean {
  const proofs = countingEvidence(occurrence)
  return proofs.length > 0 && proofs.every(({ kind, id }) => kind === 'link' && isFallen(standIn(watch, id)))
}

function actionOf(before: StandWord, after: StandWord): Deed['action'] | null {
  if (before === after) return null
  if (after === 'dead') return 'link.died'
  if (after === 'changed') return 'link.changed'
  return isFallen({ word: before }) && after === 'alive' ? 'link.recovered' : null
}
