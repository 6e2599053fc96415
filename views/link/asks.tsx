/** On a contact's home: the links that somebody has to look at. */
import type { Standing } from '../../src/domain/links/watch.ts'
import type { Frame } from '../frame.ts'
import { LinkActs } from './acts.tsx'
import { addressOfLink } from './sight.ts'
import { LinkStand } from './stand.tsx'

interface AsksProps {
  readonly frame: Frame
  readonly nameOf: (personId: string) => string
  readonly links: readonly Standing[]
}

export function LinkAsks({ links, ...told }: AsksProps) {
  if (links.length === 0) return null
  return (
    <section id="links" aria-labelledby="links-title">
      <h2 class="duty-group" id="links-title">
        {told.frame.m.link.toLook} <span class="tag">{links.length}</span>
      </h2>
      <ol class="duty-list">
        {links.map((standing) => (
          <Ask {...told} standing={standing} />
        ))}
      </ol>
    </section>
  )
}

function Ask({ frame, nameOf, standing }: Omit<AsksProps, 'links'> & { readonly standing: Standing }) {
  const { m } = frame
  const { task, occurrence, evidence, stand } = standing
  const address = addressOfLink(standing)
  return (
    <li class="link-ask">
      <h3 class="ways">
        <a href={address}>{evidence.title}</a>
      </h3>
      <p class="link-standing">
        <LinkStand m={m} stand={stand} nameOf={nameOf} />
      </p>
      <p class="duty-facts ways">
        <span>
          {task.title} · {m.occurrence.label(occurrence)}
        </span>
        <a href={evidence.url} target="_blank" rel="noopener noreferrer" title={m.evidence.opensElsewhere}>
          {m.link.opened}
        </a>
      </p>
      <p>{m.link.asks[stand.word]}</p>
      <LinkActs m={m} standing={standing} mends replacing={`${address}#replacement`} />
    </li>
  )
}
