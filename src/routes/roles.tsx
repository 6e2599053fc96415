import { Hono } from 'hono'
import * as v from 'valibot'
import { PermissionsPage } from '#views/permissions.tsx'
import { formOf } from '#views/shared/form.tsx'
import { assignRoles, beginsToWatch } from '../domain/office/accounts.ts'
import { personOf } from '../domain/office/people.ts'
import type { Env } from '../http/context.ts'
import { readForm, withProblem, withTyped } from '../http/form.ts'
import { againAt } from '../http/in-place.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { lacksDivision, RolesSchema, typedPerson } from '../http/person-form.ts'
import { opened, requireSeen } from '../http/seen.ts'
import { ownPage, showPerson } from './people.tsx'

const FormSchema = v.object({ roles: RolesSchema })

/** Who holds which role, and the table that says what each role may do. */
export const roles = new Hono<Env>()

roles.get('/permissions', permit('role.manage'), (c) => page(c, <PermissionsPage frame={frameOf(c)} />))

roles.post('/people/:id/roles', permit('role.manage'), async (c) => {
  const { store, act } = c.var
  const person = personOf(store.office(), c.req.param('id'))
  const form = await readForm(c, FormSchema)
  if (!form.valid) return showPerson(c, person, opened(typedPerson(person)), 422)
  const given = form.values.roles
  const typed = { ...form.state.typed, roles: given }
  if (lacksDivision(given, person.divisionId)) {
    const state = withProblem(opened(typedPerson(person)), 'roles', 'division-first')
    return showPerson(c, person, withTyped(state, typed), 422)
  }
  await store.changeOffice(act, (office) => {
    const kept = typedPerson(personOf(office, person.id))
    requireSeen(withTyped(formOf(kept), typed), kept, againAt(ownPage(c, person)))
    return assignRoles(office, person.id, given)
  })
  if (!beginsToWatch(person, given)) return done(c, '/people', 'saved')
  await store.sessions.removeOf(person.id)
  return done(c, `/people/${person.id}`, 'link-needed')
})
