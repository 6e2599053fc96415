/** The watch over links: which are watched, which are due, and what somebody has to look at. */
import * as v from 'valibot'
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import type { Evidence } from '../evidence.ts'
import { type OccurrenceName, occurrenceOf, subjectOf, taskOf } from '../find.ts'
import { requireIssued } from '../gate.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { identityOf, remember } from '../remember.ts'
import { evidenceIndex, type Proof } from '../reporting/evidence-index.ts'
import { evidenceOf } from '../reporting/proof.ts'
import { InstantSchema } from '../value.ts'
import { type Link, LinkSchema, lookedOn, newLink, withAssurance } from './link.ts'
import { isFallen, type Stand, standOf } from './stand.ts'

export const WatchSchema = v.object({
  links: v.array(LinkSchema),
  /** the latest look outside, and whether anybody answered; null before the first */
  round: v.nullable(v.object({ at: InstantSchema, reached: v.boolean() })),
})
export type Watch = Readonly<v.InferOutput<typeof WatchSchema>>

export const nothingSeen: Watch = { links: [], round: null }

export type LinkEvidence = Extract<Evidence, { kind: 'link' }>

/** A link as evidence of something in a plan. */
export interface Watched extends Proof {
  readonly year: number
  readonly evidence: LinkEvidence
}

/** A link and how it stands. */
export interface Standing extends Watched {
  readonly stand: Stand
}

/** Names one link of a plan. */
export interface LinkName extends OccurrenceName {
  /** of the piece of evidence */
  readonly id: string
}

/** Every link that is evidence in a plan. */
export function linksIn(plan: Plan): readonly Watched[] {
  return remember(plan, 'links', () =>
    evidenceIndex(plan).flatMap(({ evidence, ...proof }) =>
      evidence.kind === 'link' ? [{ ...proof, year: plan.year, evidence }] : [],
    ),
  )
}

/** @throws Refusal task-missing, occurrence-missing, and evidence-missing for what is no link */
export function watchedOf(plan: Plan, { code, key, id }: LinkName): Watched {
  const task = taskOf(plan, code)
  const occurrence = occurrenceOf(task, key)
  const evidence = evidenceOf(occurrence, id)
  if (evidence.kind !== 'link') throw new Refusal('evidence-missing')
  return { year: plan.year, task, occurrence, evidence }
}

/** How history names what a link proves: 2021 3.2-1/2021-Q3. */
export function subjectOfLink({ year, task, occurrence }: Omit<Watched, 'evidence'>): string {
  return `${year} ${subjectOf({ code: task.code, key: occurrence.key })}`
}

/** Links of issued plans that were not looked at on that day, those that waited longest first. */
export function dueLinks(plans: readonly Plan[], watch: Watch, today: string): Watched[] {
  return plans
    .filter(({ status }) => status === 'issued')
    .flatMap(linksIn)
    .map((watched) => ({ watched, on: lookedOn(linkOf(watch, watched.evidence.id)) }))
    .filter(({ on }) => on !== today)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
    .map(({ watched }) => watched)
}

export function linkOf(watch: Watch, id: string): Link {
  const byId = remember(watch, 'links by id', () => new Map(watch.links.map((link) => [link.id, link])))
  return byId.get(id) ?? newLink(id)
}

export function standIn(watch: Watch, id: string): Stand {
  return standOf(linkOf(watch, id))
}

/** Every link of a plan and how it stands. */
export function standingLinks(plan: Plan, watch: Watch): Standing[] {
  return linksIn(plan).map((watched) => ({ ...watched, stand: standIn(watch, watched.evidence.id) }))
}

/** What is dead or changed in a plan; nobody is asked to look once it is closed. */
export function fallenLinks(plan: Plan, watch: Watch): readonly Standing[] {
  if (plan.status !== 'issued') return []
  return remember(plan, `fallen links ${identityOf(watch)}`, () =>
    standingLinks(plan, watch).filter(({ stand }) => isFallen(stand)),
  )
}

/** With other links in the place of those with their identities. */
export function withLinks(watch: Watch, changed: readonly Link[]): Watch {
  const byId = new Map(changed.map((link) => [link.id, link]))
  const known = new Set(watch.links.map(({ id }) => id))
  const links = watch.links.map((link) => byId.get(link.id) ?? link)
  return { ...watch, links: [...links, ...changed.filter(({ id }) => !known.has(id))] }
}

/**
 * Somebody opened the page and vouches for it: what was seen before counts no more, and what stands there now is what
 * later looks are held to.
 *
 * @throws Refusal plan-not-issued, evidence-missing
 */
export function assureLink(watch: Watch, plan: Plan, name: LinkName, act: Act): Change<Watch> {
  requireIssued(plan)
  const watched = watchedOf(plan, name)
  const before = linkOf(watch, name.id)
  const after = withAssurance(before, act)
  return {
    next: after === before ? watch : withLinks(watch, [after]),
    did: { action: 'link.assured', subject: subjectOfLink(watched), after: watched.evidence.title },
  }
}
