import { Hono } from 'hono'
import { RegisterPage } from '#views/register/page.tsx'
import { Table3Page } from '#views/register/table-3.tsx'
import { figuresOfYear, narrowed, yearsOf } from '../domain/application/listing.ts'
import { may } from '../domain/office/permission.ts'
import type { Context, Env } from '../http/context.ts'
import { download } from '../http/download.ts'
import { frameOf, page } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { filterOf, registerFor, yearFor } from '../http/register.ts'
import { toCsv } from '../reports/csv.ts'
import { registerTable } from '../reports/register.ts'
import { sendSheet } from './sending.ts'

/** The register of applications: listed, counted, and taken away as a table. */
export const register = new Hono<Env>()

register.get('/', (c) => {
  const all = registerFor(c)
  const asked = yearFor(c, all)
  const filter = filterOf(c)
  const person = signedIn(c)
  const sight = {
    asked,
    years: yearsOf(all, c.var.act.on),
    figures: figuresOfYear(asked),
    filter,
    found: narrowed(asked, filter),
    office: c.var.store.office(),
    manages: may(person, 'application.manage'),
    seesAll: may(person, 'application.read'),
  }
  return page(c, <RegisterPage frame={frameOf(c)} sight={sight} />)
})

register.get('/table-3', permit('application.read'), (c) => {
  const all = registerFor(c)
  return page(c, <Table3Page frame={frameOf(c)} asked={yearFor(c, all)} years={yearsOf(all, c.var.act.on)} />)
})

register.get('/register.csv', permit('application.read'), (c) => {
  const table = tableFor(c)
  return download(c, toCsv(table), { name: table.title, format: 'csv' })
})

register.get('/register.xlsx', permit('application.read'), (c) => sendSheet(c, tableFor(c)))

function tableFor(c: Context) {
  const { year, all: standings } = yearFor(c, registerFor(c))
  return registerTable({ year, standings, office: c.var.store.office() }, c.var.m)
}
