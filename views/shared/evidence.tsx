/** Evidence as a list: links open elsewhere, files are previewed or saved, numbers and records are read. */
import type { Evidence } from '../../src/domain/evidence.ts'
import { isPdf, isPicture } from '../../src/domain/preview.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { LinkSight } from '../link/sight.ts'
import { LinkStand } from '../link/stand.tsx'
import { EvidenceFacts } from './evidence-facts.tsx'
import { Shown } from './form.tsx'

interface EvidenceListProps {
  readonly m: Messages
  readonly year: number
  readonly evidence: readonly Evidence[]
  /** of the occurrence */
  readonly address: string
  readonly links: LinkSight
  /** by the identity of each piece that was published late, its last day */
  readonly late: ReadonlyMap<string, string>
  readonly nameOf: (personId: string) => string
  /** whether each item has a button to remove it; its form stands in EvidenceForms */
  readonly removable?: boolean
  /** whether items can be noted as reviewed; their forms stand in EvidenceForms */
  readonly reviewable?: boolean
}

export function EvidenceList(props: EvidenceListProps) {
  const { m, evidence, links } = props
  if (evidence.length === 0) return <p class="hint">{m.evidence.empty}</p>
  return (
    <>
      <ul class="evidence">
        {evidence.map((one) => (
          <Piece {...props} one={one} />
        ))}
      </ul>
      {links.checks.state !== 'open' && evidence.some(({ kind }) => kind === 'link') && (
        <p class="hint">{m.link.checks(links.checks)}</p>
      )}
    </>
  )
}

type PieceProps = EvidenceListProps & { readonly one: Evidence }

function Piece(props: PieceProps) {
  const { m, removable, one } = props
  return (
    <li>
      <span class="tag evidence-kind">{m.evidence.kind[one.kind]}</span>
      <Item {...props} />
      {removable && (
        <button
          type="submit"
          class="quiet danger"
          form={`removal-${one.id}`}
          aria-label={m.evidence.removeLabel(one.title)}
        >
          {m.evidence.remove}
        </button>
      )}
    </li>
  )
}

function Item(props: PieceProps) {
  const { m, year, late, nameOf, reviewable, one } = props
  return (
    <div class="evidence-body">
      <Body m={m} year={year} evidence={one} />
      <EvidenceFacts m={m} evidence={one} lateFrom={late.get(one.id)} />
      {one.kind === 'link' && <Watched {...props} />}
      <small>{m.evidence.addedBy(nameOf(one.addedBy), dayOf(one.addedAt))}</small>
      {reviewable && !one.review && (
        <p class="evidence-review">
          <label>
            {m.evidence.reviewer} <input name="reviewer" form={`review-${one.id}`} maxlength={30} />
          </label>
          <button type="submit" class="quiet" form={`review-${one.id}`}>
            {m.evidence.reviewNow}
          </button>
        </p>
      )}
    </div>
  )
}

/** How a link stands, once there is anything to tell of it. */
function Watched({ m, address, links, nameOf, one }: PieceProps) {
  const stand = links.standOf(one.id)
  if (!stand.last && !stand.assurance) return null
  const page = `${address}/links/${one.id}`
  const kept = stand.original?.snapshot
  return (
    <p class="link-standing ways">
      <LinkStand m={m} stand={stand} nameOf={nameOf} /> <a href={page}>{m.link.detail}</a>{' '}
      {kept && <a href={`${page}/snapshots/${kept.sha256}`}>{m.link.snapshot}</a>}
    </p>
  )
}

/** Stand outside the form in which the list stands, for forms do not nest. */
export function EvidenceForms({ address, evidence }: { address: string; evidence: readonly Evidence[] }) {
  return (
    <>
      {evidence.flatMap((one) =>
        ['removal', 'review'].map((act) => (
          <form
            id={`${act}-${one.id}`}
            method="post"
            action={`${address}/evidence/${one.id}/${act}`}
            hx-swap="innerMorph show:none"
          >
            <Shown record={one} />
          </form>
        )),
      )}
    </>
  )
}

function Body({ m, year, evidence }: { m: Messages; year: number; evidence: Evidence }) {
  switch (evidence.kind) {
    case 'link':
      return (
        <p class="evidence-line ways">
          <a href={evidence.url} target="_blank" rel="noopener noreferrer" title={m.evidence.opensElsewhere}>
            {evidence.title}
          </a>
        </p>
      )
    case 'file':
      return <FileLine m={m} year={year} file={evidence} />
    case 'number':
      return (
        <p class="evidence-line">
          {evidence.title}
          {evidence.title !== evidence.documentNumber && (
            <span class="evidence-fact">{evidence.documentNumber}</span>
          )}
        </p>
      )
    case 'record':
      return (
        <>
          {!evidence.text.startsWith(evidence.title) && <p>{evidence.title}</p>}
          <p class="written">{evidence.text}</p>
        </>
      )
  }
}

interface FileLineProps {
  readonly m: Messages
  readonly year: number
  readonly file: Extract<Evidence, { kind: 'file' }>
}

function FileLine({ m, year, file }: FileLineProps) {
  const address = `/plans/${year}/evidence/${file.sha256}`
  return (
    <p class="evidence-line ways">
      <a href={address} download>
        {file.title}
      </a>
      <span class="evidence-fact">{m.evidence.size(file.size)}</span>
      {(isPicture(file) || isPdf(file)) && <a href={`${address}/preview`}>{m.evidence.preview}</a>}
    </p>
  )
}
