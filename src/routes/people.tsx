import { Hono } from 'hono'
import * as v from 'valibot'
import { InvitationPage, PeoplePage, PersonPage } from '#views/person.tsx'
import { blankForm, type FormState, formOf } from '#views/shared/form.tsx'
import {
  addPerson,
  editPerson,
  invitePerson,
  type Person,
  personOf,
  type Role,
  roles,
} from '../domain/office/person.ts'
import type { Context, Env } from '../http/context.ts'
import { mail, many, optionalText, readForm, text, withProblem } from '../http/form.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { hashToken, newToken } from '../token.ts'

const PersonSchema = v.object({
  name: text(30),
  account: text(40),
  mail: mail(),
  roles: v.pipe(many(), v.minLength(1, 'required'), v.array(v.picklist(roles))),
  divisionId: optionalText(60),
})
const EditSchema = v.object({ ...PersonSchema.entries, active: v.optional(v.string()) })

export const people = new Hono<Env>()

people.use(permit('person.manage'))

people.get('/', (c) =>
  page(c, <PeoplePage frame={frameOf(c)} office={c.var.store.office()} form={blankForm} />),
)

people.post('/', async (c) => {
  const { store, act } = c.var
  const form = withDivision(await readForm(c, PersonSchema))
  if (!form.valid)
    return page(c, <PeoplePage frame={frameOf(c)} office={store.office()} form={form.state} />, 422)
  const token = newToken()
  const details = { ...form.values, divisionId: form.values.divisionId || null }
  const office = await store.changeOffice(act, (before) => addPerson(before, details, hashToken(token), act))
  return showInvitation(c, office.people.at(-1), token)
})

people.get('/:id', (c) => {
  const { store } = c.var
  const person = personOf(store.office(), c.req.param('id'))
  return page(
    c,
    <PersonPage frame={frameOf(c)} office={store.office()} person={person} form={formFor(person)} />,
  )
})

people.post('/:id', async (c) => {
  const { store, act } = c.var
  const person = personOf(store.office(), c.req.param('id'))
  const form = withDivision(await readForm(c, EditSchema))
  if (!form.valid) {
    return page(
      c,
      <PersonPage frame={frameOf(c)} office={store.office()} person={person} form={form.state} />,
      422,
    )
  }
  const { divisionId, active, ...details } = form.values
  const edited = { ...details, divisionId: divisionId || null, active: active === 'on' }
  await store.changeOffice(act, (office) => editPerson(office, person.id, edited))
  if (!edited.active) await store.sessions.removeOf(person.id)
  return done(c, '/people', 'saved')
})

people.post('/:id/invitation', async (c) => {
  const { store, act } = c.var
  const id = c.req.param('id')
  const token = newToken()
  const office = await store.changeOffice(act, (before) => invitePerson(before, id, hashToken(token), act))
  await store.sessions.removeOf(id)
  return showInvitation(c, personOf(office, id), token)
})

/** The link is shown once, in the answer itself: only its hash is kept. */
function showInvitation(c: Context, person: Person | undefined, token: string) {
  const base = c.var.deps.publicUrl ?? new URL(c.req.url).origin
  return page(
    c,
    <InvitationPage frame={frameOf(c)} name={person?.name ?? ''} link={`${base}/invitations/${token}`} />,
  )
}

/** A contact without a division would have nothing to report on, a head nothing to look after. */
function withDivision<
  F extends Awaited<ReturnType<typeof readForm<typeof EditSchema | typeof PersonSchema>>>,
>(form: F) {
  if (!form.valid || form.values.divisionId || !isOfDivision(form.values.roles)) return form
  return {
    valid: false as const,
    state: withProblem(form.state, 'divisionId', 'required'),
    files: form.files,
  }
}

function isOfDivision(given: readonly Role[]): boolean {
  return given.includes('contact') || given.includes('head')
}

function formFor(person: Person): FormState {
  const { name, account, mail = '', active } = person
  return formOf({
    name,
    account,
    mail,
    roles: person.roles,
    divisionId: person.divisionId ?? '',
    active: active ? 'on' : '',
  })
}
