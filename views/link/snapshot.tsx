/** A page as it was kept: its words, in which nothing can run. */
import type { Sighting, Snapshot } from '../../src/domain/links/look.ts'
import type { Watched } from '../../src/domain/links/watch.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { When } from '../shared/when.tsx'
import { addressOfLink } from './sight.ts'

interface SnapshotProps {
  readonly frame: Frame
  readonly watched: Watched
  readonly seen: Sighting
  readonly snapshot: Snapshot
  /** '' where there are none to show */
  readonly words: string
}

export function SnapshotPage({ frame, watched, seen, snapshot, words }: SnapshotProps) {
  const { m } = frame
  const title = seen.title || watched.evidence.title
  return (
    <Page frame={frame} title={title}>
      <p class="crumbs">
        <a href={addressOfLink(watched)}>{m.link.detail}</a>
      </p>
      <h1>{title}</h1>
      <p class="hint">{m.link.snapshotLead}</p>
      <dl class="facts link-facts">
        <dt>{m.link.readAt}</dt>
        <dd>
          <When m={m} at={seen.firstAt} />
        </dd>
        <dt>{m.link.from}</dt>
        <dd>{seen.address}</dd>
        <dt>{m.link.size}</dt>
        <dd>{m.evidence.size(snapshot.size)}</dd>
        <dt>{m.link.fileHash}</dt>
        <dd>{snapshot.sha256}</dd>
      </dl>
      <div class="card written song">{words || m.link.snapshotNone}</div>
    </Page>
  )
}
