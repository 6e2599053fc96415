/** Accounts, one a line; whoever manages them changes division and mail address on the spot. */
import { activeDivisions } from '../../src/domain/office/divisions.ts'
import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Person } from '../../src/domain/office/person.ts'
import type { Frame } from '../frame.ts'
import { Input, Select } from '../shared/form.tsx'
import { EditableValue, type InPlace, type Opening } from '../shared/in-place.tsx'

interface TableProps {
  readonly frame: Frame
  readonly office: Office
  readonly people: readonly Person[]
  readonly opening: Opening | null
  readonly manages: boolean
  /** address of the list, to come back to */
  readonly here: string
}

export function PeopleTable({ people, ...props }: TableProps) {
  const { m } = props.frame
  return (
    <div class="table-scroll stacked">
      <table class="plain people">
        <thead>
          <tr>
            <th scope="col">{m.person.name}</th>
            <th scope="col">{m.person.account}</th>
            <th scope="col">{m.person.roles}</th>
            <th scope="col">{m.person.division}</th>
            <th scope="col">{m.person.mail}</th>
            <th scope="col">{m.person.state}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row {...props} person={person} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = Omit<TableProps, 'people'> & { readonly person: Person }

function Row(props: RowProps) {
  const { frame, office, person, manages } = props
  const { m } = frame
  return (
    <tr id={`person-${person.id}`}>
      <th scope="row">
        <a href={`/people/${person.id}`}>{person.name}</a>
      </th>
      <td>{person.account}</td>
      <td>{m.common.names(person.roles.map((role) => m.person.role[role]))}</td>
      <td data-label={m.person.division}>
        {manages ? <DivisionValue {...props} /> : nameOfDivision(office, person.divisionId)}
      </td>
      <td class="person-mail" data-label={m.person.mail}>
        {manages ? <MailValue {...props} /> : person.mail}
      </td>
      <td>{stateOf(m, person)}</td>
    </tr>
  )
}

function DivisionValue(props: RowProps) {
  const { frame, office, person } = props
  const { m } = frame
  const label = m.person.division
  const choices = activeDivisions(office).map(({ id, name }) => ({ value: id, text: name }))
  const words = { m, label, name: 'divisionId', choices, empty: m.common.none, autofocus: true }
  return (
    <EditableValue
      place={placeOf(props)}
      field="divisionId"
      label={`${label} ${person.name}`}
      control={(form) => <Select {...words} form={form} />}
    >
      {nameOfDivision(office, person.divisionId)}
    </EditableValue>
  )
}

function MailValue(props: RowProps) {
  const { person, frame } = props
  const { m } = frame
  const label = m.person.mail
  return (
    <EditableValue
      place={placeOf(props)}
      field="mail"
      label={`${label} ${person.name}`}
      control={(form) => <Input m={m} form={form} name="mail" type="email" label={label} autofocus />}
    >
      {person.mail}
    </EditableValue>
  )
}

function placeOf({ frame, opening, here, person }: RowProps): InPlace {
  const whole = `/people/${person.id}`
  const [, query = ''] = here.split('?')
  return { frame, opening, row: person.id, here, action: query ? `${whole}?${query}` : whole, whole }
}

function stateOf(m: Frame['m'], person: Person): string {
  if (!person.active) return m.person.inactive
  return person.passwordHash === null ? m.person.invited : m.person.active
}
