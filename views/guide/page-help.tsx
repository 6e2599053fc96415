import type { Frame } from '../frame.ts'
import { Icon } from '../shared/icon.tsx'
import { guidedPageOf } from './chapters.ts'

/** At the foot of a page: in a sentence what it is for, and the way to the whole guide. */
export function PageHelp({ frame }: { frame: Frame }) {
  const { m, path, person } = frame
  const page = person ? guidedPageOf(path) : undefined
  if (!page) return null
  return (
    <aside class="page-help" aria-label={m.guide.thisPage}>
      <Icon frame={frame} name="help" />
      <p>
        {m.guide.pages[page].text} <a href={`/guide#${page}`}>{m.guide.more}</a>
      </p>
    </aside>
  )
}
