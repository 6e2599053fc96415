/** Whether the network is open: only then is a link to blame for not answering. */
import { type Cause, isAnswered } from '../domain/links/look.ts'
import { linkOf, linksIn, type Watch, type Watched } from '../domain/links/watch.ts'
import type { Plan } from '../domain/plan.ts'
import { type Eyes, see } from './see.ts'

/** What was met at each of them in one round. */
export interface Met {
  readonly watched: Watched
  readonly look: { readonly cause: Cause }
}

interface Known {
  readonly plans: readonly Plan[]
  readonly watch: Watch
}

/** One answer is enough, and so is that nobody was asked. Otherwise whoever answered last elsewhere is asked again. */
export async function isNetworkOpen(
  met: readonly Met[],
  known: Known,
  eyes: Eyes,
  stopping: AbortSignal,
): Promise<boolean> {
  const answers = met.map(({ look }) => isAnswered(look.cause))
  if (answers.includes(true) || !answers.includes(false)) return true
  const witness = witnessBeside(new Set(met.map(({ watched }) => hostOf(watched))), known)
  return witness !== undefined && isAnswered((await see(witness, eyes, stopping)).cause) === true
}

export function hostOf({ evidence }: Watched): string {
  return new URL(evidence.url).host
}

/** The address that answered last, of a host that was not asked just now. */
function witnessBeside(asked: ReadonlySet<string>, { plans, watch }: Known): string | undefined {
  const [latest] = plans
    .flatMap(linksIn)
    .filter((watched) => !asked.has(hostOf(watched)))
    .flatMap(({ evidence }) => {
      const last = linkOf(watch, evidence.id).sightings.at(-1)
      return last && isAnswered(last.cause) ? [{ url: evidence.url, at: Date.parse(last.lastAt) }] : []
    })
    .sort((one, other) => other.at - one.at)
  return latest?.url
}
