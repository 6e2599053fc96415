import { Hono } from 'hono'
import * as v from 'valibot'
import { LinkListPage } from '#views/link/list.tsx'
import { LinkPage } from '#views/link/page.tsx'
import { SnapshotPage } from '#views/link/snapshot.tsx'
import { blankForm, type FormState } from '#views/shared/form.tsx'
import { type LinkFilter, leadOf, listLinks } from '../domain/links/listing.ts'
import { standWords } from '../domain/links/stand.ts'
import { linkOf, standIn, standingLinks } from '../domain/links/watch.ts'
import { nameOfPerson } from '../domain/office/name.ts'
import { mayHandle, mayReport } from '../domain/office/permission.ts'
import { pageOf } from '../domain/paging.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Context, Env } from '../http/context.ts'
import { issuedOnly } from '../http/issued.ts'
import { linkChecks, linkFor, type NamedLink } from '../http/links.ts'
import { frameOf, page, type Status } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { wordsOf } from '../parse/page.ts'

/** What nobody offered asks for nothing. */
const FilterSchema = v.object({
  word: v.fallback(v.optional(v.picklist(standWords)), undefined),
  division: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(100))), undefined),
})

/** Every link of a plan. */
export const linkList = new Hono<Env>()

linkList.get('/', permit('plan.oversee'), issuedOnly, (c) => {
  const plan = planFor(c)
  const { store } = c.var
  const filter = v.parse(FilterSchema, c.req.query())
  const links = standingLinks(plan, store.links.watch())
  const listed = (asked: LinkFilter) => listLinks(links, asked)
  return page(
    c,
    <LinkListPage
      frame={frameOf(c)}
      plan={plan}
      office={store.office()}
      checks={linkChecks(c)}
      filter={filter}
      countOf={(asked) => listed(asked).length}
      divisions={[...new Set(links.map(leadOf))]}
      page={pageOf(listed(filter), c.req.query('page'))}
    />,
  )
})

/** One of them, with all that was seen of it. */
export const links = new Hono<Env>()

links.get('/:id', permit('plan.read'), (c) => showLink(c, linkFor(c), blankForm))

/** Its words alone: nothing else of what was fetched elsewhere reaches a browser. */
links.get('/:id/snapshots/:sha256', permit('plan.read'), async (c) => {
  const { watched } = linkFor(c)
  const { store } = c.var
  const { sightings } = linkOf(store.links.watch(), watched.evidence.id)
  const seen = sightings.find(({ snapshot }) => snapshot?.sha256 === c.req.param('sha256'))
  if (!seen?.snapshot) throw new Refusal('evidence-missing')
  const { snapshot } = seen
  const { bytes } = await store.evidence.open(snapshot.sha256)
  const words = await wordsOf(new Uint8Array(await new Response(bytes).arrayBuffer()), snapshot.mediaType)
  const told = { frame: frameOf(c), watched, seen, snapshot, words }
  return page(c, <SnapshotPage {...told} />)
})

export function showLink(
  c: Context,
  { plan, task, watched }: NamedLink,
  form: FormState,
  status: Status = 200,
) {
  const watch = c.var.store.links.watch()
  const office = c.var.store.office()
  const { id } = watched.evidence
  const issued = plan.status === 'issued'
  return page(
    c,
    <LinkPage
      frame={frameOf(c)}
      standing={{ ...watched, stand: standIn(watch, id) }}
      link={linkOf(watch, id)}
      checks={linkChecks(c)}
      nameOf={(personId) => nameOfPerson(office, personId)}
      assures={issued && mayHandle(signedIn(c), task)}
      mends={issued && mayReport(signedIn(c), task)}
      form={form}
    />,
    status,
  )
}
