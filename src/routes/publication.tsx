import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { PublicationPage } from '#views/publication/page.tsx'
import type { FormState } from '#views/shared/form.tsx'
import { publicProgress } from '../domain/publication/progress.ts'
import { blankPublication, choosePublication, type Publication } from '../domain/publication/publication.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Context, Env } from '../http/context.ts'
import { readGrid } from '../http/grid.ts'
import { issuedOnly } from '../http/issued.ts'
import { done, frameOf, page, type Status } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { pageFields, publicationFrom, rowColumns, typedPublication } from '../http/publication.ts'
import { opened, touchedRows } from '../http/seen.ts'
import { messages } from '../messages/index.ts'
import { archived, wholeFile } from '../reports/archive.ts'
import { publicFiles, publicFolder } from '../reports/publication/folder.ts'

export const publication = new Hono<Env>()

publication.get('/publication', permit('plan.publish'), issuedOnly, (c) => show(c))

publication.post('/publication', permit('plan.publish'), issuedOnly, async (c) => {
  const { store, act, m } = c.var
  const plan = planFor(c)
  const form = await readGrid(c, rowColumns, pageFields)
  if (c.env.unsent) return show(c, { form, status: 422 })
  await store.publications.change(plan.year, act, (before) => {
    const kept = before ?? blankPublication(plan.year)
    const typed = typedPublication(kept, plan, m)
    const touched = touchedRows(form, typed, {
      page: `/plans/${plan.year}/publication`,
      show: (both) => show(c, { form: both, status: 409 }),
    })
    const mine = Object.fromEntries(touched.map((name) => [name, form.typed[name] ?? '']))
    return choosePublication(kept, publicationFrom({ ...typed, ...mine }), plan)
  })
  return done(c, `/plans/${plan.year}/publication`, 'saved')
})

publication.get('/publication/folder.zip', permit('plan.publish'), issuedOnly, (c) => {
  const { act, m } = c.var
  const files = filesOf(c)
  const name = `${m.publication.file(planFor(c).year)}.zip`
  const bytes = archived(publicFiles.map((file) => wholeFile(file, act.at, files[file])))
  c.header('Content-Type', 'application/zip')
  c.header(
    'Content-Disposition',
    `attachment; filename="public.zip"; filename*=UTF-8''${encodeURIComponent(name)}`,
  )
  c.header('Cache-Control', 'no-store')
  return c.body(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>)
})

const mediaTypes = {
  'index.html': 'text/html; charset=utf-8',
  'style.css': 'text/css; charset=utf-8',
  'progress.csv': 'text/csv; charset=utf-8',
  'progress.json': 'application/json; charset=utf-8',
} as const

/** The files as the website will have them. */
publication.get('/publication/folder/:file', permit('plan.publish'), issuedOnly, (c) => {
  const file = publicFiles.find((name) => name === c.req.param('file'))
  if (!file) throw new Refusal('page-missing')
  return c.body(filesOf(c)[file], 200, { 'Content-Type': mediaTypes[file], 'Cache-Control': 'no-store' })
})

interface Again {
  readonly form?: FormState
  readonly status?: Status
}

function show(c: Context, { form, status = 200 }: Again = {}) {
  const plan = planFor(c)
  const kept = publicationOf(c)
  const opening = opened(typedPublication(kept, plan, c.var.m))
  const sight = { plan, publication: kept, form: form ?? opening }
  return page(c, <PublicationPage frame={frameOf(c)} sight={sight} />, status)
}

/** Chinese, whatever language the office works in. */
function filesOf(c: Context) {
  const progress = publicProgress(publicationOf(c), planFor(c), c.var.store.office(), c.var.act.on)
  return publicFolder(progress, messages.zh)
}

function publicationOf(c: Context): Publication {
  const { year } = planFor(c)
  return c.var.store.publications.find(year) ?? blankPublication(year)
}
