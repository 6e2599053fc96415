import { Hono } from 'hono'
import * as v from 'valibot'
import { DivisionsPage } from '#views/division/all.tsx'
import { DivisionPage } from '#views/division/one.tsx'
import { blankForm, type FormState } from '#views/shared/form.tsx'
import type { Opening } from '#views/shared/in-place.tsx'
import { beginningOf } from '../domain/office/beginning.ts'
import type { Division } from '../domain/office/division.ts'
import { addDivision, addSampleDivisions, divisionOf, editDivision } from '../domain/office/divisions.ts'
import { setHeadsConfirm } from '../domain/reporting/confirmation.ts'
import type { Context, Env } from '../http/context.ts'
import { oneOf, optionalText, readForm, text } from '../http/form.ts'
import { againAt, openedIn, openingOf, type Place, readStated } from '../http/in-place.ts'
import { done, frameOf, page, type Status } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { opened, requireSeen } from '../http/seen.ts'
import { readSampleDivisions } from '../samples.ts'

const DivisionSchema = v.object({ name: text(40), duties: optionalText(500) })
const EditSchema = v.object({ ...DivisionSchema.entries, active: v.optional(v.string()) })

/** what may be changed in the list */
const fields = { name: ['name'], duties: ['duties'] }

const ConfirmationSchema = v.object({ headsConfirm: oneOf(['on', 'off']) })

export const divisions = new Hono<Env>()

divisions.use(permit('division.manage'))

divisions.get('/', (c) => showAll(c, { opening: openingOf(c, fields, (id) => typedIn(c, id)) }))

divisions.post('/', async (c) => {
  const { store, act } = c.var
  const form = await readForm(c, DivisionSchema)
  if (!form.valid) return showAll(c, { form: form.state }, 422)
  await store.changeOffice(act, (office) => addDivision(office, form.values, act))
  return done(c, '/divisions', 'added')
})

divisions.post('/sample', async (c) => {
  const { store, act } = c.var
  await store.changeOffice(act, (office) => addSampleDivisions(office, readSampleDivisions(), act))
  return done(c, '/divisions', 'sample-divisions')
})

/** The office's own choice, not the administrator's. */
divisions.post('/confirmation', permit('task.verify'), async (c) => {
  const { store, act } = c.var
  const form = await readForm(c, ConfirmationSchema)
  if (!form.valid) return showAll(c, {}, 422)
  await store.changeOffice(act, (office) => setHeadsConfirm(office, form.values.headsConfirm === 'on'))
  return done(c, '/divisions', 'saved')
})

divisions.get('/:id', (c) => {
  const division = divisionOf(c.var.store.office(), c.req.param('id'))
  return showOne(c, division, opened(typedDivision(division)))
})

divisions.post('/:id', async (c) => {
  const { store, act } = c.var
  const division = divisionOf(store.office(), c.req.param('id'))
  const form = await readStated(c, EditSchema, fields, typedDivision(division))
  const place = placeOf(c, division)
  if (!form.valid) return place.show(form.state, 422)
  const details = { ...form.values, active: form.values.active === 'on' }
  await store.changeOffice(act, (office) => {
    requireSeen(form.state, typedDivision(divisionOf(office, division.id)), againAt(place))
    return editDivision(office, division.id, details)
  })
  return done(c, place.to, 'saved')
})

/** The list, or the form on a page of its own. */
function placeOf(c: Context, division: Division): Place {
  const { id } = division
  const opened = openedIn(c, fields)
  if (!opened) {
    const show = (form: FormState, status: Status) => showOne(c, division, form, status)
    return { to: '/divisions', page: `/divisions/${id}`, show }
  }
  const name = `${id}.${opened.field}`
  return {
    to: `/divisions#${name}`,
    page: `/divisions?edit=${name}`,
    show: (form, status) => showAll(c, { opening: { ...opened, row: id, form } }, status),
  }
}

interface Forms {
  readonly form?: FormState
  readonly opening?: Opening | null
}

function showAll(c: Context, { form = blankForm, opening = null }: Forms, status: Status = 200) {
  const { store } = c.var
  const office = store.office()
  const told = { office, form, opening, beginning: beginningOf(office, store.plans()) }
  return page(c, <DivisionsPage frame={frameOf(c)} {...told} />, status)
}

function showOne(c: Context, division: Division, form: FormState, status: Status = 200) {
  return page(c, <DivisionPage frame={frameOf(c)} division={division} form={form} />, status)
}

function typedIn(c: Context, id: string): FormState['typed'] | undefined {
  const division = c.var.store.office().divisions.find((one) => one.id === id)
  return division && typedDivision(division)
}

function typedDivision({ name, duties, active }: Division): FormState['typed'] {
  return { name, duties, active: active ? 'on' : '' }
}
