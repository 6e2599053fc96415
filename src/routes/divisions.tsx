import { Hono } from 'hono'
import * as v from 'valibot'
import { DivisionPage, DivisionsPage } from '#views/division.tsx'
import { blankForm, type FormState } from '#views/shared/form.tsx'
import type { Division } from '../domain/office/division.ts'
import { addDivision, addSampleDivisions, divisionOf, editDivision } from '../domain/office/divisions.ts'
import { setHeadsConfirm } from '../domain/reporting/confirmation.ts'
import type { Context, Env } from '../http/context.ts'
import { oneOf, optionalText, readForm, text } from '../http/form.ts'
import { done, frameOf, page, type Status } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { opened, requireSeen } from '../http/seen.ts'
import { readSampleDivisions } from '../samples.ts'

const DivisionSchema = v.object({ name: text(40), duties: optionalText(500) })
const EditSchema = v.object({ ...DivisionSchema.entries, active: v.optional(v.string()) })

const ConfirmationSchema = v.object({ headsConfirm: oneOf(['on', 'off']) })

export const divisions = new Hono<Env>()

divisions.use(permit('division.manage'))

divisions.get('/', (c) =>
  page(c, <DivisionsPage frame={frameOf(c)} office={c.var.store.office()} form={blankForm} />),
)

divisions.post('/', async (c) => {
  const { store, act } = c.var
  const form = await readForm(c, DivisionSchema)
  if (!form.valid) {
    return page(c, <DivisionsPage frame={frameOf(c)} office={store.office()} form={form.state} />, 422)
  }
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
  if (!form.valid)
    return page(c, <DivisionsPage frame={frameOf(c)} office={store.office()} form={blankForm} />, 422)
  await store.changeOffice(act, (office) => setHeadsConfirm(office, form.values.headsConfirm === 'on'))
  return done(c, '/divisions', 'saved')
})

divisions.get('/:id', (c) => {
  const division = divisionOf(c.var.store.office(), c.req.param('id'))
  return show(c, division, opened(typedDivision(division)))
})

divisions.post('/:id', async (c) => {
  const { store, act } = c.var
  const division = divisionOf(store.office(), c.req.param('id'))
  const form = await readForm(c, EditSchema)
  if (!form.valid) return show(c, division, form.state, 422)
  const details = { ...form.values, active: form.values.active === 'on' }
  await store.changeOffice(act, (office) => {
    requireSeen(form.state, typedDivision(divisionOf(office, division.id)), {
      page: `/divisions/${division.id}`,
      show: (state) => show(c, division, state, 409),
    })
    return editDivision(office, division.id, details)
  })
  return done(c, '/divisions', 'saved')
})

function show(c: Context, division: Division, form: FormState, status: Status = 200) {
  return page(c, <DivisionPage frame={frameOf(c)} division={division} form={form} />, status)
}

function typedDivision({ name, duties, active }: Division): FormState['typed'] {
  return { name, duties, active: active ? 'on' : '' }
}
