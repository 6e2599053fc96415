/** A form that came too late for its session: what it said, and the request that shows it once more. */
import { readBody } from './body.ts'
import type { Context } from './context.ts'
import { type Fields, withoutSecrets } from './fields.ts'
import type { Unsent } from './unsent.ts'

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
