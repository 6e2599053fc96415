import { Hono } from 'hono'
import * as v from 'valibot'
import type { Target } from '#views/reading/target.ts'
import { draftPlan } from '../domain/breakdown/draft.ts'
import { carryOn } from '../domain/last-year/carrying.ts'
import { planBefore } from '../domain/last-year/clauses.ts'
import { addSampleDivisions } from '../domain/office/divisions.ts'
import type { Context, Env } from '../http/context.ts'
import { CorrectionsFieldSchema } from '../http/corrections.ts'
import { SourceFieldsSchema, sourceFrom } from '../http/document.ts'
import { readForm, text } from '../http/form.ts'
import { done } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { readSample, readSampleDivisions } from '../samples.ts'
import { choose, preview, previewAgain, previewCorrected, previewPosted, readSource } from './previewing.tsx'

const year = v.pipe(
  text(10),
  v.regex(/^\d{4}$/, 'wrong-year'),
  v.transform(Number),
  v.minValue(2008, 'wrong-year'),
  v.maxValue(2100, 'wrong-year'),
)
const PlanSchema = v.object({
  ...SourceFieldsSchema.entries,
  ...CorrectionsFieldSchema.entries,
  year,
  title: text(120),
})

export const readings = new Hono<Env>()

readings.get('/new', permit('plan.prepare'), (c) => choose(c, targetOf(c)))

readings.get('/preview', permit('plan.prepare'), (c) => c.redirect('/plans/new', 303))
readings.get('/preview/corrections', permit('plan.prepare'), (c) => c.redirect('/plans/new', 303))

readings.post('/preview', permit('plan.prepare'), (c) => previewPosted(c, targetOf(c)))
readings.post('/preview/corrections', permit('plan.prepare'), (c) => previewCorrected(c, targetOf(c)))

readings.post('/sample', permit('plan.prepare'), async (c) => {
  const { store, act } = c.var
  await store.changeOffice(act, (office) => addSampleDivisions(office, readSampleDivisions(), act))
  const source = { text: readSample('tianjin-2021.txt') }
  return preview(c, targetOf(c), source, await readSource(c, source))
})

readings.post('/', permit('plan.prepare'), async (c) => {
  const { store, act, m } = c.var
  const form = await readForm(c, PlanSchema)
  if (!form.valid) return previewAgain(c, targetOf(c), form.state)
  const { values, state } = form
  if (store.plans().some((plan) => plan.year === values.year)) {
    const refused = m.refusal['plan-exists']({ year: values.year })
    return previewAgain(c, targetOf(c), state, { status: 409, refused })
  }
  const source = sourceFrom(values)
  const draft = draftPlan(source, await readSource(c, source, values.corrections, values.year), values)
  const older = planBefore(store.plans(), values.year)
  const { divisions } = store.office()
  await store.addPlan(older ? carryOn(draft, older, divisions).next : draft, act)
  return done(c, `/plans/${values.year}/workbench`, 'drafted')
})

function targetOf(c: Context): Target {
  const from = { href: '/plans', text: c.var.m.plan.title }
  return { purpose: 'plan', address: '/plans', preview: '/plans/preview', again: '/plans/new', from }
}
