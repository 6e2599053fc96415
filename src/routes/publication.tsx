import { Readable } from 'node:stream'
import { Hono } from 'hono'
import * as v from 'valibot'
import { PublicationPage } from '#views/publication/page.tsx'
import { publicProgress } from '../domain/publication/progress.ts'
import { blankPublication, choosePublication, type Publication } from '../domain/publication/publication.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Context, Env } from '../http/context.ts'
import { many, optionalText, readValues } from '../http/form.ts'
import { issuedOnly } from '../http/issued.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { messages } from '../messages/index.ts'
import { archived, wholeFile } from '../reports/archive.ts'
import { publicFiles, publicFolder } from '../reports/publication/folder.ts'

const ticked = v.optional(
  v.pipe(
    v.string(),
    v.transform((value) => value === 'on'),
  ),
  '',
)
/** One title and one text for every section and task, in the same order; those ticked are published. */
const PublicationForm = v.object({
  title: optionalText(200),
  lead: optionalText(2000),
  namesDivisions: ticked,
  tellsFigures: ticked,
  chosen: many(),
  names: many(),
  titles: many(),
  texts: many(),
})

export const publication = new Hono<Env>()

publication.get('/publication', permit('plan.publish'), issuedOnly, (c) => {
  const plan = planFor(c)
  const office = c.var.store.office()
  const sight = { plan, office, publication: publicationOf(c) }
  return page(c, <PublicationPage frame={frameOf(c)} sight={sight} />)
})

publication.post('/publication', permit('plan.publish'), issuedOnly, async (c) => {
  const { store, act } = c.var
  const plan = planFor(c)
  const chosen = chosenIn(await readValues(c, PublicationForm))
  await store.publications.change(plan.year, act, (before) =>
    choosePublication(before ?? blankPublication(plan.year), chosen, plan),
  )
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

/** Chinese, whatever language the office works in. */
function filesOf(c: Context) {
  const progress = publicProgress(publicationOf(c), planFor(c), c.var.store.office(), c.var.act.on)
  return publicFolder(progress, messages.zh)
}

function publicationOf(c: Context): Publication {
  const { year } = planFor(c)
  return c.var.store.publications.find(year) ?? blankPublication(year)
}

function chosenIn(form: v.InferOutput<typeof PublicationForm>): Omit<Publication, 'year'> {
  const { title, lead, namesDivisions, tellsFigures, chosen, names, titles, texts } = form
  const lines = names.map((name, at) => ({
    name,
    title: (titles[at] ?? '').trim().replace(/\s+/g, ' '),
    words: (texts[at] ?? '').trim().replaceAll('\r\n', '\n'),
  }))
  const published = lines.filter(({ name }) => chosen.includes(name))
  return {
    title,
    lead,
    namesDivisions: namesDivisions === true,
    tellsFigures: tellsFigures === true,
    sections: published.flatMap(({ name, ...said }) =>
      /^\d+$/.test(name) ? [{ number: Number(name), ...said }] : [],
    ),
    tasks: published.flatMap(({ name, ...said }) => (/^\d+$/.test(name) ? [] : [{ code: name, ...said }])),
  }
}
