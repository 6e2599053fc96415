/** Finds the pages that a person can come to by following links from home. */

/** pages of one kind that are looked at, since they differ by what they are about */
const mostOfAKind = 3

/** @param cookie of the session; @returns paths, up to three of every kind */
export async function crawl(address: string, cookie: string): Promise<string[]> {
  const seen = new Map<string, string[]>()
  const queue = ['/']
  for (const path of queue) {
    const alike = seen.get(kindOf(path)) ?? []
    if (alike.length >= mostOfAKind || alike.includes(path)) continue
    const response = await fetch(address + path, { headers: { cookie: `session=${cookie}` } })
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    seen.set(kindOf(path), [...alike, path])
    queue.push(...linksIn(await response.text()))
  }
  return [...seen.values()].flat()
}

/** /plans/2021/tasks/3.2-1 and /plans/2020/tasks/1.1-2?light=late are of one kind. */
function kindOf(path: string): string {
  return path.replace(/\?.*/, '').replace(/\/[^/]*\d[^/]*/g, '/…')
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  )
}
