import { Hono } from 'hono'
import * as v from 'valibot'
import { dropView, keepView } from '../domain/office/preferences.ts'
import { Refusal } from '../domain/refusal.ts'
import { queryOf, readFilter } from '../domain/standing/filter.ts'
import type { Context, Env } from '../http/context.ts'
import { readForm, readValues, text } from '../http/form.ts'
import { done } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { listAt } from './list-place.ts'

const ViewSchema = v.object({ name: text(20) })
const DroppedSchema = v.object({ name: v.string() })

/** Questions to the list of tasks that a person keeps. The address says what is asked, as that of the list does. */
export const savedViews = new Hono<Env>()

savedViews.post('/', permit('plan.read'), async (c) => {
  const { store, act } = c.var
  const list = listFor(c)
  const form = await readForm(c, ViewSchema)
  if (!form.valid) return list.show({ naming: form.state }, 422)
  const view = { name: form.values.name, query: queryOf(readFilter(c.req.query())) }
  await store.changeOffice(act, (office) => keepView(office, signedIn(c).id, view))
  return done(c, list.here, 'saved')
})

savedViews.post('/removal', permit('plan.read'), async (c) => {
  const { store, act } = c.var
  const list = listFor(c)
  const { name } = await readValues(c, DroppedSchema)
  await store.changeOffice(act, (office) => dropView(office, signedIn(c).id, name))
  return done(c, list.here, 'removed')
})

/** @throws Refusal form-damaged for a form that was opened nowhere */
function listFor(c: Context) {
  const list = listAt(c, planFor(c))
  if (!list) throw new Refusal('form-damaged')
  return list
}
