import { Hono } from 'hono'
import * as v from 'valibot'
import { PermissionsPage } from '#views/permissions.tsx'
import { assignRoles, personOf } from '../domain/office/person.ts'
import type { Env } from '../http/context.ts'
import { readForm, withProblem } from '../http/form.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { formFor, lacksDivision, RolesSchema } from '../http/person-form.ts'
import { showPerson } from './people.tsx'

const FormSchema = v.object({ roles: RolesSchema })

/** Who holds which role, and the table that says what each role may do. */
export const roles = new Hono<Env>()

roles.get('/permissions', permit('role.manage'), (c) => page(c, <PermissionsPage frame={frameOf(c)} />))

roles.post('/people/:id/roles', permit('role.manage'), async (c) => {
  const { store, act } = c.var
  const person = personOf(store.office(), c.req.param('id'))
  const form = await readForm(c, FormSchema)
  if (!form.valid) return showPerson(c, person, formFor(person), 422)
  const given = form.values.roles
  if (lacksDivision(given, person.divisionId)) {
    return showPerson(
      c,
      person,
      withProblem(formFor({ ...person, roles: given }), 'roles', 'division-first'),
      422,
    )
  }
  await store.changeOffice(act, (office) => assignRoles(office, person.id, given))
  return done(c, '/people', 'saved')
})
