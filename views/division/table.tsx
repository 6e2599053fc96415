import type { Division } from '../../src/domain/office/division.ts'
import type { Office } from '../../src/domain/office/office.ts'
import { contactsOf } from '../../src/domain/office/people.ts'
import type { Frame } from '../frame.ts'
import { Input, TextArea } from '../shared/form.tsx'
import { EditableValue, type Opening } from '../shared/in-place.tsx'

interface TableProps {
  readonly frame: Frame
  readonly office: Office
  readonly opening: Opening | null
}

export function DivisionTable({ frame, office, opening }: TableProps) {
  const { m } = frame
  return (
    <div class="table-scroll stacked">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{m.division.name}</th>
            <th scope="col">{m.division.duties}</th>
            <th scope="col">{m.division.contacts}</th>
          </tr>
        </thead>
        <tbody>
          {office.divisions.map((division) => (
            <Row frame={frame} office={office} opening={opening} division={division} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ frame, office, opening, division }: TableProps & { readonly division: Division }) {
  const { m } = frame
  const { id, name, duties, sample, active } = division
  const whole = `/divisions/${id}`
  const place = { frame, opening, row: id, here: '/divisions', action: whole, whole }
  const nameWords = { m, name: 'name', label: m.division.name, autofocus: true }
  const dutiesWords = { m, name: 'duties', label: m.division.duties, autofocus: true }
  return (
    <tr>
      <th scope="row" class="division-name">
        <EditableValue
          place={place}
          field="name"
          label={`${m.division.name} ${name}`}
          control={(form) => <Input {...nameWords} form={form} />}
          leads
        >
          <a href={whole}>{name}</a>
          {sample && <span class="tag">{m.division.sample}</span>}
          {!active && <span class="tag">{m.division.inactive}</span>}
        </EditableValue>
      </th>
      <td>
        <EditableValue
          place={place}
          field="duties"
          label={`${m.division.duties} ${name}`}
          control={(form) => <TextArea {...dutiesWords} form={form} rows={3} />}
        >
          {duties}
        </EditableValue>
      </td>
      <td class="division-contacts">{m.common.names(contactsOf(office, id).map((person) => person.name))}</td>
    </tr>
  )
}
