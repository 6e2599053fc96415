/**
 * Text that was typed while nobody was signed in any more: kept for a while in memory, for its owner alone, and shown
 * in its form again after the sign-in. It is never sent by itself.
 */
import { newToken } from '../token.ts'
import { type Fields, readBody } from './body.ts'
import type { Context } from './context.ts'
import { withoutSecrets } from './form.ts'

export interface Unsent {
  readonly personId: string
  /** where the form was sent to */
  readonly path: string
  readonly fields: Fields
  /** instant, ISO 8601 */
  readonly at: string
}

const hours = 2
/** characters of one form, and of all that are kept */
const longest = 200_000
const mostInAll = 5_000_000

export class UnsentForms {
  readonly #kept = new Map<string, Unsent>()

  /** @returns the name under which it is found again, or nothing when it is too long */
  keep(unsent: Unsent): string | undefined {
    if (lengthOf(unsent) > longest) return undefined
    const token = newToken()
    this.#kept.set(token, unsent)
    this.#makeRoom()
    return token
  }

  /** For the one who typed it, and not for long. */
  find(token: string, personId: string, now: string): Unsent | undefined {
    const unsent = this.#kept.get(token)
    if (!unsent || unsent.personId !== personId) return undefined
    return Date.parse(now) - Date.parse(unsent.at) < hours * 3_600_000 ? unsent : undefined
  }

  /** The oldest go first. */
  #makeRoom(): void {
    let length = [...this.#kept.values()].reduce((sum, unsent) => sum + lengthOf(unsent), 0)
    for (const [token, unsent] of this.#kept) {
      if (length <= mostInAll) return
      this.#kept.delete(token)
      length -= lengthOf(unsent)
    }
  }
}

/** characters that a request without an owner may have to be read at all */
const longestOfStrangers = 1_000_000

/** What a request without a session says, apart from secrets and files; nothing if it says nothing. */
export async function typedIn(c: Context, isKnown: boolean): Promise<Fields | undefined> {
  const length = Number(c.req.header('content-length') ?? 0)
  if (!isKnown && length > longestOfStrangers) return undefined
  const fields = withoutSecrets((await readBody(c)).fields)
  return Object.values(fields).flat().join('').trim() === '' ? undefined : fields
}

/** The same form once more, as a request that may be shown but not done. */
export function requestAgain(c: Context, { path, fields }: Unsent): Request {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as [string, string]),
  )
  const headers = new Headers({ 'sec-fetch-site': 'same-origin' })
  for (const name of ['cookie', 'accept-encoding', 'origin']) {
    const value = c.req.header(name)
    if (value !== undefined) headers.set(name, value)
  }
  return new Request(new URL(path, c.req.url), { method: 'POST', headers, body: new URLSearchParams(pairs) })
}

function lengthOf({ path, fields }: Unsent): number {
  return path.length + Object.entries(fields).flat(2).join('').length
}
