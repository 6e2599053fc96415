/** What was fetched from the web → its title and its words. */
import { decoded } from './encoding.ts'
import { textOfHtml, withoutEntities } from './html.ts'
import { textOfPdf } from './pdf.ts'

export interface PageReading {
  readonly title: string
  /** '' for what is no page */
  readonly text: string
  readonly isPage: boolean
}

const nothing: PageReading = { title: '', text: '', isPage: false }
const longestTitle = 200
/** characters of a page that are read; what comes after so many tells no more, and would take long */
const longestPage = 1_000_000

/** Pages are told by their media type; those of any other kind, and what no encoding explains, have no words. */
export function readPage(bytes: Uint8Array, mediaType: string): PageReading {
  if (!/\bx?html\b/i.test(mediaType)) return nothing
  try {
    const html = decoded(bytes).slice(0, longestPage)
    return { title: titleOf(html), text: textOfHtml(html), isPage: true }
  } catch {
    return nothing
  }
}

/** All that can be read of a page or a PDF; '' where nothing can. */
export async function wordsOf(bytes: Uint8Array, mediaType: string): Promise<string> {
  if (/^application\/pdf\b/i.test(mediaType)) return textOfPdf(bytes).catch(() => '')
  return readPage(bytes, mediaType).text.trim()
}

function titleOf(html: string): string {
  const [, title = ''] = /<title\b[^<>]*>([^<]*)/i.exec(html) ?? []
  return withoutEntities(title).replace(/\s+/g, ' ').trim().slice(0, longestTitle)
}
