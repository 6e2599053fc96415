/** The fields of an account, which one administrator fills in, and its roles, which another gives. */
import { activeDivisions } from '../../src/domain/office/divisions.ts'
import type { Office } from '../../src/domain/office/office.ts'
import { roles } from '../../src/domain/office/role.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Checkboxes, type FormState, Input, Select } from '../shared/form.tsx'

interface FieldsProps {
  readonly m: Messages
  readonly form: FormState
}

export function PersonFields({ m, form, office }: FieldsProps & { readonly office: Office }) {
  const field = { m, form }
  const divisions = activeDivisions(office).map(({ id, name }) => ({ value: id, text: name }))
  return (
    <>
      <Input {...field} name="name" label={m.person.name} />
      <Input
        {...field}
        name="account"
        label={m.person.account}
        hint={m.setup.accountHint}
        autocomplete="off"
      />
      <Input {...field} name="mail" type="email" label={m.person.mail} hint={m.person.mailHint} optional />
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

export function RoleField({ m, form }: FieldsProps) {
  const choices = roles.map((role) => ({
    value: role,
    text: m.person.role[role],
    hint: m.person.roleHint[role],
  }))
  return <Checkboxes m={m} form={form} name="roles" label={m.person.roles} choices={choices} />
}
