/** All that was ever seen of a link, latest first, with the pages that were kept. */
import type { Assurance, Link } from '../../src/domain/links/link.ts'
import type { Sighting } from '../../src/domain/links/look.ts'
import { dayOf, isAfter } from '../../src/domain/time/day.ts'
import type { Messages } from '../../src/messages/index.ts'
import { When } from '../shared/when.tsx'

interface SightingsProps {
  readonly m: Messages
  readonly link: Link
  /** to which it leads */
  readonly url: string
  /** of its page here */
  readonly address: string
  readonly nameOf: (personId: string) => string
}

export function Sightings({ m, link, url, address, nameOf }: SightingsProps) {
  const { sightings, assurances } = link
  if (sightings.length + assurances.length === 0) return <p class="empty">{m.link.nothingSeen}</p>
  const rows = [
    ...sightings.map((seen) => ({
      at: seen.lastAt,
      row: <Seen m={m} seen={seen} url={url} address={address} />,
    })),
    ...assurances.map((said) => ({ at: said.at, row: <Said m={m} said={said} nameOf={nameOf} /> })),
  ].sort((one, other) => (isAfter(one.at, other.at) ? -1 : 1))
  return (
    <div class="table-scroll stacked">
      <table class="plain sightings">
        <thead>
          <tr>
            <th scope="col">{m.link.days}</th>
            <th scope="col">{m.link.met}</th>
            <th scope="col">{m.link.pageTitle}</th>
            <th scope="col">{m.link.kept}</th>
          </tr>
        </thead>
        <tbody>{rows.map(({ row }) => row)}</tbody>
      </table>
    </div>
  )
}

interface SeenProps {
  readonly m: Messages
  readonly seen: Sighting
  readonly url: string
  readonly address: string
}

function Seen({ m, seen, url, address }: SeenProps) {
  const { firstAt, lastAt, cause, status, title, textHash, snapshot, changed } = seen
  const [first, last] = [dayOf(firstAt), dayOf(lastAt)]
  return (
    <tr>
      <th scope="row" class="day">
        <When m={m} at={first} />
        {first !== last && (
          <>
            {' – '}
            <When m={m} at={last} />
          </>
        )}
      </th>
      <td>
        {m.link.cause[cause]}
        {status !== 0 && <small> {m.link.status(status)}</small>}
        {changed && <strong class="late"> {m.link.changed}</strong>}
        {seen.address !== url && <small class="link-fact">{m.link.arrived(seen.address)}</small>}
      </td>
      <td>{title}</td>
      <td>
        {snapshot && (
          <a href={`${address}/snapshots/${snapshot.sha256}`} aria-label={m.link.snapshotLabel(first)}>
            {m.link.snapshot}
          </a>
        )}
        {textHash && (
          <small class="link-fact" title={textHash}>
            {m.link.hash(textHash)}
          </small>
        )}
      </td>
    </tr>
  )
}

interface SaidProps {
  readonly m: Messages
  readonly said: Assurance
  readonly nameOf: (personId: string) => string
}

function Said({ m, said, nameOf }: SaidProps) {
  const day = dayOf(said.at)
  return (
    <tr>
      <th scope="row" class="day">
        <When m={m} at={day} />
      </th>
      <td colspan={3}>{m.link.assured(nameOf(said.by), day)}</td>
    </tr>
  )
}
