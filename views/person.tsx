import { activeDivisions } from '../src/domain/office/division.ts'
import type { Office } from '../src/domain/office/office.ts'
import { type Person, roles } from '../src/domain/office/person.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { NewPassword } from './setup.tsx'
import { Checkboxes, type FormState, Input, Problems, Select, typedText } from './shared/form.tsx'

interface PeopleProps {
  readonly frame: Frame
  readonly office: Office
  readonly form: FormState
}

export function PeoplePage({ frame, office, form }: PeopleProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.person.title}>
      <h1>{m.person.title}</h1>
      <PeopleTable m={m} office={office} />
      <section class="card" aria-labelledby="add-title">
        <h2 id="add-title">{m.person.addTitle}</h2>
        <p class="hint">{m.person.lead}</p>
        <form method="post" action="/people">
          <Problems m={m} form={form} />
          <Fields m={m} form={form} office={office} />
          <button type="submit" class="primary">
            {m.person.add}
          </button>
        </form>
      </section>
    </Page>
  )
}

export function PersonPage({ frame, office, person, form }: PeopleProps & { readonly person: Person }) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.person.editTitle}>
      <h1>{person.name}</h1>
      <form method="post" action={`/people/${person.id}`} class="card">
        <Problems m={m} form={form} />
        <Fields m={m} form={form} office={office} />
        <label class="choice">
          <input type="checkbox" name="active" value="on" checked={typedText(form, 'active') === 'on'} />
          <span>{m.person.active}</span>
        </label>
        <div class="actions">
          <button type="submit" class="primary">
            {m.common.save}
          </button>
          <a class="button" href="/people">
            {m.common.cancel}
          </a>
        </div>
      </form>
      <form method="post" action={`/people/${person.id}/invitation`}>
        <button type="submit">{m.person.invite}</button>
      </form>
    </Page>
  )
}

export function InvitationPage({ frame, name, link }: { frame: Frame; name: string; link: string }) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.person.inviteTitle}>
      <h1>{m.person.inviteTitle}</h1>
      <p class="lead">{m.person.inviteLead(name)}</p>
      <p class="card">
        <output class="link-once">{link}</output>
      </p>
      <p>
        <a class="button" href="/people">
          {m.common.back}
        </a>
      </p>
    </Page>
  )
}

export function JoinPage({ frame, person, form }: { frame: Frame; person: Person; form: FormState }) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.person.joinTitle}>
      <div class="narrow">
        <h1>{m.person.joinTitle}</h1>
        <p class="lead">{m.person.joinLead(person.name)}</p>
        <form method="post" class="card">
          <Problems m={m} form={form} />
          <input type="hidden" name="account" autocomplete="username" value={person.account} />
          <NewPassword m={m} form={form} />
          <button type="submit" class="primary">
            {m.person.joinSubmit}
          </button>
        </form>
      </div>
    </Page>
  )
}

function Fields({ m, form, office }: { m: Frame['m']; form: FormState; office: Office }) {
  const field = { m, form }
  const roleChoices = roles.map((role) => ({
    value: role,
    text: m.person.role[role],
    hint: m.person.roleHint[role],
  }))
  const divisions = activeDivisions(office).map(({ id, name }) => ({ value: id, text: name }))
  return (
    <>
      <Input {...field} name="name" label={m.person.name} />
      <Input {...field} name="account" label={m.person.account} autocomplete="off" />
      <Input {...field} name="mail" type="email" label={m.person.mail} hint={m.person.mailHint} optional />
      <Checkboxes {...field} name="roles" label={m.person.roles} choices={roleChoices} />
      <Select
        {...field}
        name="divisionId"
        label={m.person.division}
        hint={m.person.divisionHint}
        choices={divisions}
        empty={m.common.none}
      />
    </>
  )
}

function PeopleTable({ m, office }: { m: Frame['m']; office: Office }) {
  const divisionName = (id: string | null) =>
    office.divisions.find((division) => division.id === id)?.name ?? ''
  return (
    <div class="table-scroll">
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
            <tr>
              <th scope="row">
                <a href={`/people/${person.id}`}>{person.name}</a>
              </th>
              <td>{person.account}</td>
              <td>{person.roles.map((role) => m.person.role[role]).join('、')}</td>
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
