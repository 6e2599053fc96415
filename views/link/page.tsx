import type { Checks } from '../../src/domain/links/checks.ts'
import type { Link } from '../../src/domain/links/link.ts'
import { isFallen } from '../../src/domain/links/stand.ts'
import type { Standing } from '../../src/domain/links/watch.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type FormState, Input, Problems } from '../shared/form.tsx'
import { LinkActs } from './acts.tsx'
import { addressOfLink, mendingOf } from './sight.ts'
import { Sightings } from './sightings.tsx'
import { LinkStand } from './stand.tsx'

interface LinkPageProps {
  readonly frame: Frame
  readonly standing: Standing
  readonly link: Link
  readonly checks: Checks
  readonly nameOf: (personId: string) => string
  /** may vouch for it */
  readonly assures: boolean
  /** may replace and withdraw it */
  readonly mends: boolean
  readonly form: FormState
}

export function LinkPage(props: LinkPageProps) {
  const { frame, standing, link, checks, nameOf } = props
  const { m } = frame
  const { evidence, stand } = standing
  return (
    <Page frame={frame} title={evidence.title}>
      <Head frame={frame} standing={standing} />
      <p class="link-standing">
        <LinkStand m={m} stand={stand} nameOf={nameOf} />
      </p>
      <p class="link-url ways">
        <a href={evidence.url} target="_blank" rel="noopener noreferrer" title={m.evidence.opensElsewhere}>
          {evidence.url}
        </a>
      </p>
      <Acting {...props} />
      <h2>{m.link.seen}</h2>
      <p class="hint link-checks">{m.link.checks(checks)}</p>
      <Sightings m={m} link={link} url={evidence.url} address={addressOfLink(standing)} nameOf={nameOf} />
    </Page>
  )
}

function Head({ frame, standing }: Pick<LinkPageProps, 'frame' | 'standing'>) {
  const { year, task, occurrence, evidence } = standing
  const address = `/plans/${year}/tasks/${task.code}`
  return (
    <div class="page-head">
      <div>
        <p class="crumbs">
          <a href={address}>
            {task.code} {task.title}
          </a>{' '}
          · <a href={`${address}/${occurrence.key}`}>{frame.m.occurrence.label(occurrence)}</a>
        </p>
        <h1>{evidence.title}</h1>
      </div>
    </div>
  )
}

/** What was typed is given back even where somebody has vouched for the link meanwhile. */
function Acting(props: LinkPageProps) {
  const { frame, standing, assures, mends, form } = props
  const asks = assures && isFallen(standing.stand)
  const isAnswered = mends && Object.keys(form.problems).length > 0
  if (!asks && !isAnswered) return null
  return (
    <section class="card">
      {asks && <p>{frame.m.link.asks[standing.stand.word]}</p>}
      {asks && <LinkActs m={frame.m} standing={standing} mends={mends} />}
      <Replacement {...props} />
    </section>
  )
}

function Replacement({ frame: { m }, standing, mends, form }: LinkPageProps) {
  const isMended = mends && (mendingOf(standing) === 'now' || mendingOf(standing) === 'reopens')
  if (!isMended) return null
  return (
    <form
      id="replacement"
      method="post"
      action={`${addressOfLink(standing)}/replacement`}
      class="link-replacement"
      hx-disable="findAll button"
    >
      <Problems m={m} form={form} />
      <Input m={m} form={form} name="url" type="url" label={m.link.newUrl} hint={m.evidence.urlHint} />
      <button type="submit">{m.link.replace}</button>
    </form>
  )
}
