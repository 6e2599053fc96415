/** One round outside: a page of each host, and what follows from what was seen. */
import type { Act } from '../domain/act.ts'
import type { Change } from '../domain/entry.ts'
import { groupBy } from '../domain/group.ts'
import { newsOf, reopenUnproved } from '../domain/links/fall.ts'
import { withLook } from '../domain/links/link.ts'
import type { Look } from '../domain/links/look.ts'
import { type StandWord, standOf } from '../domain/links/stand.ts'
import { dueLinks, linkOf, standIn, type Watch, type Watched, withLinks } from '../domain/links/watch.ts'
import type { Plan } from '../domain/plan.ts'
import { dayOf } from '../domain/time/day.ts'
import { hostOf, isNetworkOpen } from './network.ts'
import { type Observing, observe } from './observe.ts'

/** so many hosts are asked at once */
const mostHosts = 8

export interface Round extends Observing {
  readonly records: Records
  readonly newId: () => string
  /** what history says of what is open again because of a link with that title */
  readonly reasonFor: (title: string, word: StandWord) => string
}

/** What the watch reads and writes; the store is one. */
interface Records {
  plans(): readonly Plan[]
  change(year: number, act: Act, rule: (plan: Plan) => Change<Plan>): Promise<Plan>
  readonly links: {
    watch(): Watch
    change(act: Act, rule: (watch: Watch) => Change<Watch>): Promise<void>
    update(rule: (watch: Watch) => Watch): Promise<void>
  }
}

interface Seen {
  readonly watched: Watched
  readonly look: Look
}

/**
 * Looks at what waited longest. Where the network is closed nothing is noted of any link, for nothing was learned.
 *
 * @returns whether the network is open; true where there was nothing to do
 */
export async function goRound(round: Round, stopping: AbortSignal): Promise<boolean> {
  const { records, now } = round
  const known = { plans: records.plans(), watch: records.links.watch() }
  const due = onePerHost(dueLinks(known.plans, known.watch, dayOf(now())))
  if (due.length === 0) return true
  const seen = await Promise.all(due.map((watched) => lookAt(watched, round, stopping)))
  const reached = await isNetworkOpen(seen, known, round, stopping)
  if (stopping.aborted) return true
  if (reached) for (const one of seen) await note(one, round)
  await records.links.update((watch) => ({ ...watch, round: { at: now(), reached } }))
  return reached
}

/** One page of each host, in the order given. */
function onePerHost(due: readonly Watched[]): Watched[] {
  return [...groupBy(due, hostOf).values()].flatMap(([first]) => (first ? [first] : [])).slice(0, mostHosts)
}

async function lookAt(watched: Watched, round: Round, stopping: AbortSignal): Promise<Seen> {
  const { id, url } = watched.evidence
  const link = linkOf(round.records.links.watch(), id)
  return { watched, look: await observe(url, link, round, stopping) }
}

/** What is open again is written first, so that a crash between the two repeats what may be repeated. */
async function note(seen: Seen, round: Round): Promise<void> {
  const { links } = round.records
  const { watched, look } = seen
  const before = linkOf(links.watch(), watched.evidence.id)
  const news = newsOf(watched, standOf(before), standOf(withLook(before, look)))
  if (!news) return links.update((watch) => noted(watch, seen))
  const act: Act = { by: 'system', at: look.at, on: dayOf(look.at), newId: round.newId }
  await reopen(watched, noted(links.watch(), seen), round, act)
  await links.change(act, (watch) => ({ next: noted(watch, seen), did: news }))
}

function noted(watch: Watch, { watched, look }: Seen): Watch {
  return withLinks(watch, [withLook(linkOf(watch, watched.evidence.id), look)])
}

async function reopen(
  { year, task, occurrence, evidence }: Watched,
  watch: Watch,
  { records, reasonFor }: Round,
  act: Act,
): Promise<void> {
  const reason = reasonFor(evidence.title, standIn(watch, evidence.id).word)
  const values = { code: task.code, key: occurrence.key, reason }
  await records.change(year, act, (plan) => reopenUnproved(plan, values, watch, act))
}
