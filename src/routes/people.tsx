import { Hono } from 'hono'
import { addressOf } from '#views/person/address.ts'
import { PeoplePage } from '#views/person/all.tsx'
import { InvitationPage } from '#views/person/invitation.tsx'
import { PersonPage } from '#views/person/one.tsx'
import { withQuery } from '#views/shared/address.ts'
import { blankForm, type FormState } from '#views/shared/form.tsx'
import type { Opening } from '#views/shared/in-place.tsx'
import { addPerson, editPerson } from '../domain/office/accounts.ts'
import { beginningOf } from '../domain/office/beginning.ts'
import { invitePerson } from '../domain/office/invitation.ts'
import { personOf } from '../domain/office/people.ts'
import { listPeople, peopleViews } from '../domain/office/people-listing.ts'
import { may, mayInvite } from '../domain/office/permission.ts'
import type { Person } from '../domain/office/person.ts'
import { removeSecondFactor } from '../domain/office/second-factor.ts'
import { pageOf } from '../domain/paging.ts'
import { Refusal } from '../domain/refusal.ts'
import { addressOf as publicAddressOf } from '../http/address.ts'
import type { Context, Env } from '../http/context.ts'
import { readForm, withProblem, withTyped } from '../http/form.ts'
import { againAt, openedIn, openingOf, type Place, readStated } from '../http/in-place.ts'
import { done, frameOf, page, type Status } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { EditFormSchema, lacksDivision, PersonFormSchema, typedPerson } from '../http/person-form.ts'
import { opened, requireSeen } from '../http/seen.ts'
import { hashToken, newToken } from '../token.ts'

/** what may be changed in the list */
const fields = { divisionId: ['divisionId'], mail: ['mail'] }

export const people = new Hono<Env>()

people.get('/', permit('person.read'), (c) => showAll(c, { opening: openingFor(c) }))

/** Roles are taken from whoever may give them. */
people.post('/', permit('person.manage'), async (c) => {
  const { store, act } = c.var
  const form = await readForm(c, PersonFormSchema)
  if (!form.valid) return showAll(c, { form: form.state }, 422)
  const roles = may(signedIn(c), 'role.manage') ? form.values.roles : []
  const details = { ...form.values, roles, divisionId: form.values.divisionId || null }
  if (lacksDivision(roles, details.divisionId)) {
    return showAll(c, { form: withProblem(form.state, 'divisionId', 'required') }, 422)
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
  const form = await readStated(c, EditFormSchema, fields, typedPerson(person))
  const place = placeOf(c, person)
  const state = withTyped(form.state, { roles: person.roles })
  if (!form.valid) return place.show(state, 422)
  const { divisionId, active, ...details } = form.values
  if (lacksDivision(person.roles, divisionId)) {
    return place.show(withProblem(state, 'divisionId', 'required'), 422)
  }
  const edited = { ...details, divisionId: divisionId || null, active: active === 'on' }
  await store.changeOffice(act, (office) => {
    const kept = typedPerson(personOf(office, person.id))
    requireSeen(withTyped(form.state, { roles: kept.roles ?? [] }), kept, againAt(place))
    return editPerson(office, person.id, edited)
  })
  if (!edited.active) await store.sessions.removeOf(person.id)
  return done(c, place.to, 'saved')
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

/** For a device that is lost, once the administrator has seen who asks. A link alone leaves the second factor as it is. */
people.post('/:id/second-factor/removal', permit('person.read'), async (c) => {
  const { store, act } = c.var
  const person = personOf(store.office(), c.req.param('id'))
  if (!mayInvite(signedIn(c), person)) throw new Refusal('not-permitted')
  await store.changeOffice(act, (office) => removeSecondFactor(office, person.id))
  await store.sessions.removeOf(person.id)
  return done(c, '/people', 'factor-removed')
})

/** What may be changed in the list, as whoever may change it opens it. */
function openingFor(c: Context): Opening | null {
  if (!may(signedIn(c), 'person.manage')) return null
  const { people } = c.var.store.office()
  return openingOf(c, fields, (id) => {
    const person = people.find((one) => one.id === id)
    return person && typedPerson(person)
  })
}

/** The list where it was opened, for as long as the account stands there; otherwise the page of its own. */
function placeOf(c: Context, person: Person): Place {
  const own = ownPage(c, person)
  const opened = openedIn(c, fields)
  if (!opened) return { ...own, to: '/people' }
  const { filter, page } = listFor(c)
  const here = addressOf(filter, page.number)
  const name = `${person.id}.${opened.field}`
  const isListed = () => listFor(c).page.members.some(({ id }) => id === person.id)
  return {
    to: `${here}#${name}`,
    page: withQuery(here, 'edit', name),
    show: (form, status) =>
      isListed()
        ? showAll(c, { opening: { ...opened, row: person.id, form } }, status)
        : own.show(form, status),
  }
}

export function ownPage(c: Context, person: Person): Place {
  const page = `/people/${person.id}`
  return { to: page, page, show: (form, status) => showPerson(c, person, form, status) }
}

export function showPerson(c: Context, person: Person, form: FormState, status: Status = 200) {
  const invites = mayInvite(signedIn(c), person)
  const told = { office: c.var.store.office(), person, form, invites }
  return page(c, <PersonPage frame={frameOf(c)} {...told} />, status)
}

interface Forms {
  readonly form?: FormState
  readonly opening?: Opening | null
}

async function showAll(c: Context, { form = blankForm, opening = null }: Forms, status: Status = 200) {
  const { store } = c.var
  const beginning = beginningOf(store.office(), store.plans())
  const sight = { ...listFor(c), form, opening, beginning, backups: await backupsFor(c) }
  return page(c, <PeoplePage frame={frameOf(c)} sight={sight} />, status)
}

function listFor(c: Context) {
  const office = c.var.store.office()
  const { view, q = '', page: asked } = c.req.query()
  const filter = { view: peopleViews.find((one) => one === view) ?? 'all', words: q.trim().slice(0, 100) }
  return { office, filter, page: pageOf(listPeople(office, filter), asked) }
}

/** For who keeps backups alone. */
async function backupsFor(c: Context) {
  if (!may(signedIn(c), 'backup.manage')) return null
  return { newest: await c.var.deps.backups.newest(), now: c.var.act.at }
}

/** The link is shown once, in the answer itself: only its hash is kept. */
function showInvitation(c: Context, person: Person | undefined, token: string) {
  const link = `${publicAddressOf(c)}/invitations/${token}`
  return page(c, <InvitationPage frame={frameOf(c)} name={person?.name ?? ''} link={link} />)
}
