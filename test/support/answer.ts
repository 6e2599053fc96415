/** What tests ask of an answer. */
import * as assert from 'uvu/assert'

export async function assertShows(response: Response, ...texts: string[]): Promise<void> {
  assert.is(response.status, 200)
  const html = await response.text()
  for (const text of texts) assert.ok(html.includes(text), `the page shows “${text}”`)
}

/** A refusal says why and what to do, in the person's words. */
export async function assertRefused(response: Response, status: number, words: string): Promise<void> {
  const html = await response.text()
  assert.is(response.status, status, html.slice(0, 300))
  assert.ok(html.includes(words), `the refusal says “${words}”`)
}

export function assertGoesTo(response: Response, path: string): void {
  assert.is(response.status, 303)
  assert.is(response.headers.get('location'), path)
}
