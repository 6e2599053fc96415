import { gapsOf } from '../../src/domain/office/gap.ts'
import type { Office } from '../../src/domain/office/office.ts'
import { may } from '../../src/domain/office/permission.ts'
import type { Person } from '../../src/domain/office/person.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { AgendaList } from '../shared/agenda.tsx'
import { type FormState, Problems } from '../shared/form.tsx'
import { PersonFields, RoleField } from './fields.tsx'
import { AdminTabs } from './tabs.tsx'

interface PeopleProps {
  readonly frame: Frame
  readonly office: Office
  readonly form: FormState
}

export function PeoplePage({ frame, office, form }: PeopleProps) {
  const { m, person } = frame
  return (
    <Page frame={frame} title={m.person.title}>
      <h1>{m.person.administration}</h1>
      <AdminTabs frame={frame} current="/people" />
      {person && may(person, 'person.manage') && <Lacking m={m} office={office} />}
      <PeopleTable m={m} office={office} />
      {person && may(person, 'person.manage') && <Adding frame={frame} office={office} form={form} />}
    </Page>
  )
}

/** What the administrator still owes the others. */
function Lacking({ m, office }: { m: Frame['m']; office: Office }) {
  const { unopened, unmanned } = gapsOf(office)
  const { gaps } = m.person
  const unmannedNames = m.common.names(unmanned.map(({ name }) => name))
  return (
    <AgendaList
      title={gaps.title}
      nothing={gaps.nothing}
      items={[
        {
          count: unmanned.length,
          words: gaps.unmanned(unmannedNames),
          action: gaps.unmannedAction,
          href: '#add-title',
        },
        {
          count: unopened.length,
          words: gaps.unopened,
          action: gaps.unopenedAction,
          href: `#person-${unopened[0]?.id}`,
        },
      ]}
    />
  )
}

function Adding({ frame, office, form }: PeopleProps) {
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

function PeopleTable({ m, office }: { m: Frame['m']; office: Office }) {
  const divisionName = (id: string | null) =>
    office.divisions.find((division) => division.id === id)?.name ?? ''
  return (
    <div class="table-scroll stacked">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{m.person.name}</th>
            <th scope="col">{m.person.account}</th>
            <th scope="col">{m.person.roles}</th>
            <th scope="col">{m.person.division}</th>
            <th scope="col">{m.person.state}</th>
          </tr>
        </thead>
        <tbody>
          {office.people.map((person) => (
            <tr id={`person-${person.id}`}>
              <th scope="row">
                <a href={`/people/${person.id}`}>{person.name}</a>
              </th>
              <td>{person.account}</td>
              <td>{m.common.names(person.roles.map((role) => m.person.role[role]))}</td>
              <td>{divisionName(person.divisionId)}</td>
              <td>{stateOf(m, person)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function stateOf(m: Frame['m'], person: Person): string {
  if (!person.active) return m.person.inactive
  return person.passwordHash === null ? m.person.invited : m.person.active
}
