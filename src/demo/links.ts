/** What the demonstration saw of its links in the last days: one died, one changed, and nobody outside was asked. */
import { newsOf, reopenUnproved } from '../domain/links/fall.ts'
import { type Link, newLink, withLook } from '../domain/links/link.ts'
import { standOf } from '../domain/links/stand.ts'
import { linksIn, type Watched, withLinks } from '../domain/links/watch.ts'
import { statusOf } from '../domain/status.ts'
import { dayOf, instantOf } from '../domain/time/day.ts'
import type { Page } from '../links/fetch-page.ts'
import { observe } from '../links/observe.ts'
import { messages } from '../messages/index.ts'
import { readPage } from '../parse/page.ts'
import type { Store } from '../store/store.ts'
import type { Story } from './story.ts'

const [firstDay, ...laterDays] = ['2021-09-09', '2021-09-10', '2021-09-13', '2021-09-14'] as const
const year = 2021

interface Sample {
  readonly store: Store
  readonly story: Story
  /** whose contact is asked to look at the dead link; the changed one is another's */
  readonly divisionId: string | null
  readonly newId: () => string
}

type Fate = 'alive' | 'dead' | 'changed'

export async function lookAtSampleLinks(sample: Sample): Promise<void> {
  const { store, divisionId } = sample
  const all = linksIn(store.plan(year))
  const proving = all.filter(isSoleProof)
  const dead = proving.find(({ task }) => task.leadId === divisionId)
  const changed = proving.find(({ task }) => task.leadId !== divisionId)
  const quiet: Link[] = []
  for (const watched of all) {
    if (watched !== dead && watched !== changed) quiet.push(await seen(watched, 'alive', sample))
  }
  await store.links.update((watch) => withLinks(watch, quiet))
  if (dead) await fall(dead, 'dead', sample)
  if (changed) await fall(changed, 'changed', sample)
  await store.links.update((watch) => ({ ...watch, round: { at: momentOn('2021-09-14'), reached: true } }))
}

function isSoleProof({ occurrence, evidence }: Watched): boolean {
  const isOld = dayOf(evidence.addedAt) < firstDay
  return isOld && statusOf(occurrence) === 'verified' && occurrence.evidence.length === 1
}

async function seen(watched: Watched, fate: Fate, { store, story }: Sample): Promise<Link> {
  const { id, url, title, addedAt } = watched.evidence
  let link = newLink(id)
  for (const day of [firstDay, ...laterDays].filter((one) => one >= dayOf(addedAt))) {
    const observing = {
      fetch: async () => pageOf(day === firstDay ? 'alive' : fate, { url, title }, story),
      read: readPage,
      now: () => momentOn(day),
      evidence: store.evidence,
    }
    link = withLook(link, await observe(url, link, observing, new AbortController().signal))
  }
  return link
}

function pageOf(fate: Fate, { url, title }: { url: string; title: string }, { page }: Story): Page {
  if (fate === 'dead') return { status: 404, mediaType: '', address: url, bytes: new Uint8Array() }
  const words = fate === 'changed' ? page.moved : page.stands
  const html = `<meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${words}</p>`
  return { status: 200, mediaType: 'text/html', address: url, bytes: new TextEncoder().encode(html) }
}

/** As the watch itself writes it: what is open again, then the link. */
async function fall(watched: Watched, fate: Fate, sample: Sample): Promise<void> {
  const { store, newId } = sample
  const link = await seen(watched, fate, sample)
  const news = newsOf(watched, standOf(newLink(link.id)), standOf(link))
  const at = momentOn('2021-09-14')
  const act = { by: 'system', at, on: dayOf(at), newId }
  const reason = messages.zh.link.reopened(watched.evidence.title, standOf(link).word)
  const values = { code: watched.task.code, key: watched.occurrence.key, reason }
  const watch = withLinks(store.links.watch(), [link])
  await store.change(year, act, (plan) => reopenUnproved(plan, values, watch, act))
  if (news) await store.links.change(act, () => ({ next: watch, did: news }))
}

function momentOn(day: string): string {
  return instantOf(day, '15:50')
}
