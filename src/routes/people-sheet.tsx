import { Hono } from 'hono'
import { InvitationsPage } from '#views/person/invitations.tsx'
import { formOf } from '#views/shared/form.tsx'
import { RowsPage, RowsPreviewPage } from '#views/shared/rows.tsx'
import { addPeople } from '../domain/office/accounts.ts'
import { nameOfDivision } from '../domain/office/name.ts'
import { may } from '../domain/office/permission.ts'
import type { Person } from '../domain/office/person.ts'
import { judgePeople, type PersonRow, personColumns } from '../domain/office/person-line.ts'
import { newValues } from '../domain/office/sheet-line.ts'
import { addressOf } from '../http/address.ts'
import type { Context, Env } from '../http/context.ts'
import { readDocument } from '../http/document.ts'
import { frameOf, page } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { readPersonLines } from '../parse/sheet/person-lines.ts'
import { hashToken, newToken } from '../token.ts'
import { carried, isWrong, previewed, type Rows, readCarried } from './pasted.ts'
import { readRows } from './sheet-rows.ts'

/** Many accounts at once: pasted or uploaded, previewed, then added, each with a link of its own. */
export const peopleSheet = new Hono<Env>()

peopleSheet.get('/sheet', permit('person.manage'), (c) => show(c))

peopleSheet.post('/sheet', permit('person.manage'), async (c) => {
  const posted = await readDocument(c)
  return readRows(c, posted, {
    preview,
    refuse: (now, refused) => show(now, { pasted: posted.pasted, refused }),
  })
})

peopleSheet.post('/rows', permit('person.manage'), async (c) => {
  const { store, act } = c.var
  const { rows, enters } = await readCarried(c)
  if (!rows) return c.redirect('/people/sheet', 303)
  const lines = linesIn(c, rows)
  if (!enters || lines.some(isWrong)) return preview(c, rows)
  const invited = newValues(lines).map(({ person }) => ({ person, token: newToken() }))
  await store.changeOffice(act, (office) =>
    addPeople(
      office,
      invited.map(({ person, token }) => ({ ...person, tokenHash: hashToken(token) })),
      act,
    ),
  )
  return showLinks(c, invited)
})

interface Invited {
  readonly person: Pick<Person, 'name' | 'account' | 'divisionId'>
  readonly token: string
}

/** The links are shown once, in the answer itself: only their hashes are kept. */
export function showLinks(c: Context, invited: readonly Invited[]) {
  const office = c.var.store.office()
  const links = invited.map(({ person, token }) => ({
    name: person.name,
    account: person.account,
    division: nameOfDivision(office, person.divisionId),
    link: `${addressOf(c)}/invitations/${token}`,
  }))
  return page(c, <InvitationsPage frame={frameOf(c)} links={links} />)
}

function linesIn(c: Context, rows: Rows) {
  const givesRoles = may(signedIn(c), 'role.manage')
  return judgePeople(readPersonLines(rows), c.var.store.office(), givesRoles)
}

function preview(c: Context, rows: Rows) {
  const { m } = c.var
  const { column, hint, add } = m.rows.people
  const lines = linesIn(c, rows)
  const told = {
    ...carried(rows),
    list: listOf(c),
    heads: personColumns.map((one) => column[one]),
    rows: previewed(m, lines, column, (row) => cellsFor(c, row)),
    enter: add(newValues(lines).length),
    hint,
  }
  c.header('HX-Push-Url', 'false')
  return page(c, <RowsPreviewPage frame={frameOf(c)} preview={told} />, lines.some(isWrong) ? 422 : 200)
}

function cellsFor({ var: { m } }: Context, { person, division }: PersonRow): string[] {
  const { name, account, mail, roles } = person
  return [name, account, division, mail, m.common.names(roles.map((role) => m.person.role[role]))]
}

function show(c: Context, { pasted = '', refused = '' } = {}) {
  const { m } = c.var
  const { title, hint, contacts } = m.rows.people
  const lead = may(signedIn(c), 'role.manage') ? contacts : m.person.rolesLater
  const told = { list: listOf(c), title, lead, hint, refused, form: formOf({ text: pasted }) }
  return page(c, <RowsPage frame={frameOf(c)} {...told} />, refused ? 422 : 200)
}

function listOf({ var: { m } }: Context) {
  return { href: '/people', name: m.person.title }
}
