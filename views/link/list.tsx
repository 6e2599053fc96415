/** For the office: the links of a plan by division, those that somebody has to look at first. */
import { groupBy } from '../../src/domain/group.ts'
import type { Checks } from '../../src/domain/links/checks.ts'
import { type LinkFilter, leadOf } from '../../src/domain/links/listing.ts'
import { standWords } from '../../src/domain/links/stand.ts'
import type { Standing } from '../../src/domain/links/watch.ts'
import { nameOfDivision, nameOfPerson } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { PageOf } from '../../src/domain/paging.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { Chip } from '../shared/chip.tsx'
import { Pager } from '../shared/pager.tsx'
import { addressOfLink } from './sight.ts'
import { LinkStand } from './stand.tsx'

interface LinkListProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly office: Office
  readonly checks: Checks
  readonly filter: LinkFilter
  readonly countOf: (filter: LinkFilter) => number
  /** identities of lead divisions that have links */
  readonly divisions: readonly string[]
  readonly page: PageOf<Standing>
}

export function LinkListPage(props: LinkListProps) {
  const { frame, plan, office, checks, divisions, page } = props
  const { m } = frame
  return (
    <Page frame={frame} title={m.link.title}>
      <PlanHead frame={frame} plan={plan} current="links" />
      <h2>{m.link.open}</h2>
      <p class="hint link-checks">{m.link.checks(checks)}</p>
      {divisions.length > 0 && <Choices {...props} />}
      {page.total === 0 && <p class="empty">{divisions.length > 0 ? m.link.nothing : m.link.none}</p>}
      {[...groupBy(page.members, leadOf)].map(([id, links]) => (
        <section class="link-group">
          <h3>{nameOfDivision(office, id) || m.link.noDivision}</h3>
          <ul class="link-list">
            {links.map((standing) => (
              <Row frame={frame} office={office} standing={standing} />
            ))}
          </ul>
        </section>
      ))}
      <Pager m={m} page={page} hrefOf={(number) => `?${queryOf(props.filter, number)}`} />
    </Page>
  )
}

function Choices({ frame, plan, office, filter, countOf, divisions }: LinkListProps) {
  const { m } = frame
  const chip = (text: string, asked: LinkFilter, current: boolean) => (
    <Chip
      href={`/plans/${plan.year}/links?${queryOf(asked)}`}
      text={text}
      count={countOf(asked)}
      current={current}
    />
  )
  return (
    <>
      <nav class="chips" aria-label={m.link.title}>
        {[undefined, ...standWords].map((word) =>
          chip(word ? m.link.word[word] : m.link.toSee, { ...filter, word }, filter.word === word),
        )}
      </nav>
      <nav class="chips" aria-label={m.listing.division}>
        {[undefined, ...divisions].map((division) =>
          chip(nameOf(division), { ...filter, division }, filter.division === division),
        )}
      </nav>
    </>
  )

  function nameOf(division: string | undefined): string {
    if (division === undefined) return m.link.everyDivision
    return nameOfDivision(office, division) || m.link.noDivision
  }
}

interface RowProps {
  readonly frame: Frame
  readonly office: Office
  readonly standing: Standing
}

function Row({ frame, office, standing }: RowProps) {
  const { m } = frame
  const { task, occurrence, evidence, stand } = standing
  return (
    <li>
      <p class="ways">
        <a href={addressOfLink(standing)}>{evidence.title}</a>
      </p>
      <p class="link-standing">
        <LinkStand m={m} stand={stand} nameOf={(id) => nameOfPerson(office, id)} />
      </p>
      <small>
        {task.code} {task.title} · {m.occurrence.label(occurrence)} · {evidence.url}
      </small>
    </li>
  )
}

function queryOf({ word, division }: LinkFilter, page = 1): string {
  const asked = new URLSearchParams({ ...(word && { word }), ...(division !== undefined && { division }) })
  if (page > 1) asked.set('page', String(page))
  return asked.toString()
}
