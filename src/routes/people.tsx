import { Hono } from 'hono'
import { PeoplePage } from '#views/person/all.tsx'
import { InvitationPage } from '#views/person/invitation.tsx'
import { PersonPage } from '#views/person/one.tsx'
import { blankForm, type FormState } from '#views/shared/form.tsx'
import { addPerson, editPerson } from '../domain/office/accounts.ts'
import { invitePerson } from '../domain/office/invitation.ts'
import { personOf } from '../domain/office/people.ts'
import { may, mayInvite } from '../domain/office/permission.ts'
import type { Person } from '../domain/office/person.ts'
import { removeSecondFactor } from '../domain/office/second-factor.ts'
import { Refusal } from '../domain/refusal.ts'
import { addressOf } from '../http/address.ts'
import type { Context, Env } from '../http/context.ts'
import { readForm, withProblem, withTyped } from '../http/form.ts'
import { done, frameOf, page, type Status } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { EditFormSchema, lacksDivision, PersonFormSchema, typedPerson } from '../http/person-form.ts'
import { type Again, opened, requireSeen } from '../http/seen.ts'
import { hashToken, newToken } from '../token.ts'

export const people = new Hono<Env>()

people.get('/', permit('person.read'), (c) => showAll(c, blankForm))

/** Roles are taken from whoever may give them. */
people.post('/', permit('person.manage'), async (c) => {
  const { store, act } = c.var
  const form = await readForm(c, PersonFormSchema)
  if (!form.valid) return showAll(c, form.state, 422)
  const roles = may(signedIn(c), 'role.manage') ? form.values.roles : []
  const details = { ...form.values, roles, divisionId: form.values.divisionId || null }
  if (lacksDivision(roles, details.divisionId)) {
    return showAll(c, withProblem(form.state, 'divisionId', 'required'), 422)
  }
  const token = newToken()
  const office = await store.changeOffice(act, (before) => addPerson(before, details, hashToken(token), act))
  return showInvitation(c, office.people.at(-1), token)
})

people.get('/:id', permit('person.read'), (c) => {
  const person = personOf(c.var.store.office(), c.req.param('id'))
  return showPerson(c, person, opened(typedPerson(person)))
})

/** Disabled, not removed: what the person did keeps its name, and the tasks stay with the division. */
people.post('/:id', permit('person.manage'), async (c) => {
  const { store, act } = c.var
  const person = personOf(store.office(), c.req.param('id'))
  const form = await readForm(c, EditFormSchema)
  const state = withTyped(form.state, { roles: person.roles })
  if (!form.valid) return showPerson(c, person, state, 422)
  const { divisionId, active, ...details } = form.values
  if (lacksDivision(person.roles, divisionId)) {
    return showPerson(c, person, withProblem(state, 'divisionId', 'required'), 422)
  }
  const edited = { ...details, divisionId: divisionId || null, active: active === 'on' }
  await store.changeOffice(act, (office) => {
    const kept = typedPerson(personOf(office, person.id))
    requireSeen(withTyped(form.state, { roles: kept.roles ?? [] }), kept, againFor(c, person))
    return editPerson(office, person.id, edited)
  })
  if (!edited.active) await store.sessions.removeOf(person.id)
  return done(c, '/people', 'saved')
})

people.post('/:id/invitation', permit('person.read'), async (c) => {
  const { store, act } = c.var
  const person = personOf(store.office(), c.req.param('id'))
  if (!mayInvite(signedIn(c), person)) throw new Refusal('not-permitted')
  const token = newToken()
  await store.changeOffice(act, (office) => invitePerson(office, person.id, hashToken(token), act))
  await store.sessions.removeOf(person.id)
  return showInvitation(c, person, token)
})

export function againFor(c: Context, person: Person): Again {
  return { page: `/people/${person.id}`, show: (form) => showPerson(c, person, form, 409) }
}

/** For a device that is lost, once the administrator has seen who asks. A link alone leaves the second factor as it is. */
people.post('/:id/second-factor/removal', permit('person.read'), async (c) => {
  const { store, act } = c.var
  const person = personOf(store.office(), c.req.param('id'))
  if (!mayInvite(signedIn(c), person)) throw new Refusal('not-permitted')
  await store.changeOffice(act, (office) => removeSecondFactor(office, person.id))
  await store.sessions.removeOf(person.id)
  return done(c, '/people', 'factor-removed')
})

export function showPerson(c: Context, person: Person, form: FormState, status: Status = 200) {
  return page(
    c,
    <PersonPage
      frame={frameOf(c)}
      office={c.var.store.office()}
      person={person}
      form={form}
      invites={mayInvite(signedIn(c), person)}
    />,
    status,
  )
}

function showAll(c: Context, form: FormState, status: 200 | 422 = 200) {
  return page(c, <PeoplePage frame={frameOf(c)} office={c.var.store.office()} form={form} />, status)
}

/** The link is shown once, in the answer itself: only its hash is kept. */
function showInvitation(c: Context, person: Person | undefined, token: string) {
  const link = `${addressOf(c)}/invitations/${token}`
  return page(c, <InvitationPage frame={frameOf(c)} name={person?.name ?? ''} link={link} />)
}
