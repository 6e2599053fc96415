/** Follows a link to its page, every step of the way through the gate. */
import { causeOfError, LinkFailure } from './failure.ts'
import { gatedLookup, requireOpen } from './gate.ts'
import { type Answer, request } from './request.ts'

const mostRedirects = 5
/** milliseconds for the whole way */
const usualPatience = 20_000

export interface Page extends Omit<Answer, 'location'> {
  /** where redirects led */
  readonly address: string
}

/** @throws LinkFailure with what stood in the way */
export type FetchPage = (address: string, signal: AbortSignal) => Promise<Page>

/** @param hosts names whose addresses may lie inside the network */
export function pageFetcher(hosts: readonly string[], patience = usualPatience): FetchPage {
  const allowed = new Set(hosts)
  const lookup = gatedLookup(allowed)
  return async (address, stopping) => {
    const tooLong = AbortSignal.timeout(patience)
    try {
      return await follow(address, (url) => {
        requireOpen(url, allowed)
        return request(url, { lookup, signal: AbortSignal.any([stopping, tooLong]) })
      })
    } catch (error) {
      throw new LinkFailure(tooLong.aborted ? 'timeout' : causeOfError(error))
    }
  }
}

async function follow(address: string, ask: (url: URL) => Promise<Answer>): Promise<Page> {
  let url = new URL(address)
  for (let steps = 0; steps <= mostRedirects; steps++) {
    const { location, ...answer } = await ask(url)
    const isRedirect = location !== '' && answer.status >= 300 && answer.status < 400
    if (!isRedirect) return { ...answer, address: url.href }
    if (!URL.canParse(location, url)) throw new LinkFailure('broken')
    url = new URL(location, url)
  }
  throw new LinkFailure('redirects')
}
