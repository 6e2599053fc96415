import type { Beginning } from '../../src/domain/office/beginning.ts'
import { gapsOf, staleFor } from '../../src/domain/office/gap.ts'
import type { Office } from '../../src/domain/office/office.ts'
import { listPeople, type PeopleFilter, peopleViews } from '../../src/domain/office/people-listing.ts'
import { may } from '../../src/domain/office/permission.ts'
import type { Person } from '../../src/domain/office/person.ts'
import type { PageOf } from '../../src/domain/paging.ts'
import { FirstSteps } from '../first-steps.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { AgendaList } from '../shared/agenda.tsx'
import { Chip } from '../shared/chip.tsx'
import { type FormState, Problems } from '../shared/form.tsx'
import type { Opening } from '../shared/in-place.tsx'
import { Pager } from '../shared/pager.tsx'
import { addressOf } from './address.ts'
import { PersonFields, RoleField } from './fields.tsx'
import { PeopleTable } from './table.tsx'
import { AdminTabs } from './tabs.tsx'

export interface PeopleSight {
  readonly office: Office
  readonly filter: PeopleFilter
  readonly page: PageOf<Person>
  /** of an account to add */
  readonly form: FormState
  readonly opening: Opening | null
  readonly beginning: Beginning | null
  readonly backups: BackupState | null
}

/** As who keeps backups is told; null for everybody else. */
interface BackupState {
  /** instant of the newest; null where there is none */
  readonly newest: string | null
  /** instant */
  readonly now: string
}

interface PeopleProps {
  readonly frame: Frame
  readonly sight: PeopleSight
}

export function PeoplePage({ frame, sight }: PeopleProps) {
  const { m, person } = frame
  const { office, page, filter, opening, beginning } = sight
  const manages = person !== null && may(person, 'person.manage')
  const here = addressOf(filter, page.number)
  return (
    <Page frame={frame} title={m.person.title}>
      <div class="page-head">
        <h1>{m.person.administration}</h1>
        {manages && (
          <a class="button" href="/people/sheet">
            {m.rows.people.title}
          </a>
        )}
      </div>
      <AdminTabs frame={frame} current="/people" />
      <FirstSteps frame={frame} beginning={beginning} />
      <Lacking frame={frame} sight={sight} />
      <Filters m={m} sight={sight} />
      {page.total === 0 ? (
        <p class="empty">{m.person.nothingFound}</p>
      ) : (
        <PeopleTable {...{ frame, office, opening, manages, here }} people={page.members} />
      )}
      <Pager m={m} page={page} hrefOf={(number) => addressOf(filter, number)} />
      {manages && !opening && <Adding frame={frame} sight={sight} />}
    </Page>
  )
}

function Filters({ m, sight }: { m: Frame['m']; sight: PeopleSight }) {
  const { office, filter } = sight
  return (
    <div class="list-filters">
      <nav class="chips" aria-label={m.person.title}>
        {peopleViews.map((view) => (
          <Chip
            href={addressOf({ ...filter, view })}
            text={m.person.view[view]}
            count={listPeople(office, { ...filter, view }).length}
            current={filter.view === view}
          />
        ))}
      </nav>
      <form method="get" action="/people" class="list-search">
        {filter.view !== 'all' && <input type="hidden" name="view" value={filter.view} />}
        <input
          type="search"
          name="q"
          value={filter.words}
          aria-label={m.person.search}
          placeholder={m.person.searchHint}
        />
        <button type="submit">{m.common.search}</button>
      </form>
    </div>
  )
}

/** What each administrator still owes the others. */
function Lacking({ frame, sight }: PeopleProps) {
  const { m, person } = frame
  const { unopened, unmanned, unassigned, unguarded } = gapsOf(sight.office)
  const { gaps } = m.person
  if (!person) return null
  const accounts = [
    {
      count: unmanned.length,
      words: gaps.unmanned(m.common.names(unmanned.map(({ name }) => name))),
      action: gaps.unmannedAction,
      href: '#add-title',
    },
    {
      count: unopened.length,
      words: gaps.unopened,
      action: gaps.unopenedAction,
      href: addressOf({ view: 'unopened', words: '' }),
    },
  ]
  const roles = [
    {
      count: unassigned.length,
      words: gaps.unassigned,
      action: gaps.unassignedAction,
      href: addressOf({ view: 'unassigned', words: '' }),
    },
    {
      count: unguarded.length,
      words: gaps.unguarded(m.common.names(unguarded.map(({ name }) => name))),
      action: gaps.unguardedAction,
      href: '/policies',
    },
  ]
  const items = [
    ...(may(person, 'person.manage') ? accounts : []),
    ...(may(person, 'role.manage') ? roles : []),
    ...(sight.backups ? [backupItem(m, sight.backups)] : []),
  ]
  return <AgendaList title={gaps.title} nothing={gaps.nothing} items={items} />
}

function backupItem(m: Frame['m'], { newest, now }: BackupState) {
  const { gaps } = m.person
  const hours = newest === null ? null : staleFor(newest, now)
  const isFine = newest !== null && hours === null
  return {
    count: isFine ? 0 : 1,
    words: hours === null ? gaps.noBackup : gaps.staleBackup(hours),
    action: gaps.backupAction,
    href: '/backups',
  }
}

function Adding({ frame, sight: { office, form } }: PeopleProps) {
  const { m, person } = frame
  return (
    <section class="card" aria-labelledby="add-title">
      <h2 id="add-title">{m.person.addTitle}</h2>
      <p class="hint">{m.person.lead}</p>
      <form method="post" action="/people">
        <Problems m={m} form={form} />
        <PersonFields m={m} form={form} office={office} />
        {person && may(person, 'role.manage') ? (
          <RoleField m={m} form={form} />
        ) : (
          <p class="hint">{m.person.rolesLater}</p>
        )}
        <button type="submit" class="primary">
          {m.person.add}
        </button>
      </form>
    </section>
  )
}
