/** Finds the pages that a person can come to by following links from home, and the style guide, to which nothing leads. */

/**
 * @param cookie of the session
 * @param mostOfAKind how many pages are looked at that differ only by what they are about
 * @returns paths
 */
export async function crawl(address: string, cookie: string, mostOfAKind: number): Promise<string[]> {
  const seen = new Map<string, string[]>()
  const queue = ['/', '/styleguide']
  for (const path of queue) {
    const alike = seen.get(kindOf(path)) ?? []
    if (alike.length >= mostOfAKind || alike.includes(path)) continue
    const response = await fetch(address + path, { headers: { cookie: `session=${cookie}` } })
    if (!isPage(response)) continue
    seen.set(kindOf(path), [...alike, path])
    queue.push(...linksIn(await response.text()))
  }
  return [...seen.values()].flat()
}

/** /plans/2021/tasks/3.2-1 and /plans/2020/tasks/1.1-2?light=late are of one kind; a list being edited is another. */
export function kindOf(path: string): string {
  const [address = '', query = ''] = path.split('?')
  return address.replace(/\/[^/]*\d[^/]*/g, '/…') + (/\bedit=/.test(query) ? '?edit' : '')
}

/** Documents to take away are HTML too, and not pages of the program. */
function isPage({ headers }: Response): boolean {
  const isHtml = headers.get('content-type')?.startsWith('text/html') ?? false
  return isHtml && !headers.has('content-disposition')
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  )
}
