import type { Office } from '../../src/domain/office/office.ts'
import { may } from '../../src/domain/office/permission.ts'
import type { Person } from '../../src/domain/office/person.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type FormState, Problems, Seen } from '../shared/form.tsx'
import { Tick } from '../shared/tick.tsx'
import { PersonFields, RoleField } from './fields.tsx'

interface PersonProps {
  readonly frame: Frame
  readonly office: Office
  /** whose account it is */
  readonly person: Person
  readonly form: FormState
  /** may hand out a new link */
  readonly invites: boolean
}

export function PersonPage(props: PersonProps) {
  const { frame, person, form, invites } = props
  const { m, person: reader } = frame
  return (
    <Page frame={frame} title={m.person.editTitle}>
      <h1>{person.name}</h1>
      <Problems m={m} form={form} />
      {reader && may(reader, 'person.manage') && <Details {...props} />}
      {reader && may(reader, 'role.manage') && <Roles {...props} />}
      {invites && (
        <form method="post" action={`/people/${person.id}/invitation`}>
          <button type="submit">{m.person.invite}</button>
        </form>
      )}
      {invites && person.secondFactor?.confirmed && (
        <form method="post" action={`/people/${person.id}/second-factor/removal`}>
          <p class="hint">{m.person.factorHint}</p>
          <button type="submit">{m.person.removeFactor}</button>
        </form>
      )}
    </Page>
  )
}

function Details({ frame, office, person, form }: PersonProps) {
  const { m } = frame
  return (
    <form method="post" action={`/people/${person.id}`} class="card">
      <Seen form={form} />
      <PersonFields m={m} form={form} office={office} />
      <Tick m={m} form={form} name="active" label={m.person.active} hint={m.person.activeHint} />
      <div class="actions">
        <button type="submit" class="primary">
          {m.common.save}
        </button>
        <a class="button" href="/people">
          {m.common.cancel}
        </a>
      </div>
    </form>
  )
}

function Roles({ frame, person, form }: PersonProps) {
  const { m } = frame
  return (
    <form method="post" action={`/people/${person.id}/roles`} class="card">
      <Seen form={form} />
      <p class="hint">{m.person.rolesLead}</p>
      <RoleField m={m} form={form} />
      <button type="submit" class="primary">
        {m.person.rolesSave}
      </button>
    </form>
  )
}
