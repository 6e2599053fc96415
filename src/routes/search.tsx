import { Hono } from 'hono'
import { SearchPage } from '#views/search.tsx'
import { sortInto } from '../domain/group.ts'
import { may } from '../domain/office/permission.ts'
import type { Person } from '../domain/office/person.ts'
import type { Env } from '../http/context.ts'
import { frameOf, page } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { type Findable, findableKinds } from '../search/findable.ts'
import { search as find } from '../search/search.ts'

/** characters of a question that are read */
const longestQuestion = 60

export const search = new Hono<Env>()

search.get('/', permit('plan.read'), (c) => {
  const person = signedIn(c)
  const query = (c.req.query('q') ?? '').trim().slice(0, longestQuestion)
  const { store } = c.var
  const records = { plans: store.plans(), register: store.applications.register() }
  const lines = find(records, person, query).map((hit) => ({
    ...hit,
    href: addressOf(person, hit.found),
  }))
  const byKind = sortInto(findableKinds, lines, ({ found }) => found.kind)
  const groups = findableKinds.map((kind) => ({ kind, lines: byKind[kind] })).filter(isSome)
  const kind = findableKinds.find((one) => one === c.req.query('kind')) ?? null
  const asked = c.req.query('page')
  return page(c, <SearchPage frame={frameOf(c)} query={query} kind={kind} groups={groups} asked={asked} />)
})

function isSome({ lines }: { readonly lines: readonly unknown[] }): boolean {
  return lines.length > 0
}

/** Where it can be read; null for words of the document that only the office's workbench shows. */
function addressOf(person: Person, found: Findable): string | null {
  if (found.kind === 'application') return `/applications/${encodeURIComponent(found.application.number)}`
  const { kind, plan, task, occurrence, clauseId } = found
  const year = `/plans/${plan.year}`
  const workbench = `${year}/workbench`
  if (kind === 'plan') return year
  if (kind === 'clause' && may(person, 'plan.prepare')) return `${workbench}#source-${clauseId}`
  if (!task) return null
  if (plan.status === 'draft') return `${workbench}#task-${task.code}`
  const reported = kind === 'progress' || kind === 'evidence'
  return reported ? `${year}/tasks/${task.code}/${occurrence?.key}` : `${year}/tasks/${task.code}`
}
