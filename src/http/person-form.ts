/** The forms about accounts: what the system administrator states of a person, and the roles that are given. */
import * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import type { Person } from '../domain/office/person.ts'
import { isOfDivision, type Role, roles } from '../domain/office/role.ts'
import { mail, many, optionalText, text } from './form.ts'

export const RolesSchema = v.pipe(many(), v.array(v.picklist(roles)))

export const PersonFormSchema = v.object({
  name: text(30),
  account: text(40),
  mail: mail(),
  roles: RolesSchema,
  divisionId: optionalText(60),
})

export const EditFormSchema = v.object({
  ...v.omit(PersonFormSchema, ['roles']).entries,
  active: v.optional(v.string()),
})

/** A contact without a division would have nothing to report on, a head nothing to look after. */
export function lacksDivision(given: readonly Role[], divisionId: string | null): boolean {
  return isOfDivision(given) && !divisionId
}

export function typedPerson({
  name,
  account,
  mail: address = '',
  roles: given,
  divisionId,
  active,
}: Person): FormState['typed'] {
  return {
    name,
    account,
    mail: address,
    roles: given,
    divisionId: divisionId ?? '',
    active: active ? 'on' : '',
  }
}
