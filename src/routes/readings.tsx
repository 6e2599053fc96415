import { Hono } from 'hono'
import * as v from 'valibot'
import { NewPlanPage } from '#views/reading/new.tsx'
import { PreviewPage } from '#views/reading/preview.tsx'
import { blankForm, type FormState, formOf } from '#views/shared/form.tsx'
import { yearOf } from '../domain/day.ts'
import { addSampleDivisions } from '../domain/division.ts'
import type { Reading } from '../domain/document.ts'
import { draftPlan, requireNumbering } from '../domain/draft.ts'
import { manuscriptOf } from '../domain/manuscript.ts'
import { correctOutline } from '../domain/outline-correction/apply.ts'
import type { Correction } from '../domain/outline-correction/correction.ts'
import { Refusal } from '../domain/refusal.ts'
import { readBody } from '../http/body.ts'
import type { Context, Env } from '../http/context.ts'
import {
  CorrectingSchema,
  CorrectionsFieldSchema,
  correctionsAfter,
  type OpenPart,
} from '../http/corrections.ts'
import {
  type Posted,
  readDocument,
  type Source,
  SourceFieldsSchema,
  sourceFields,
  sourceFrom,
} from '../http/document.ts'
import { readForm, text } from '../http/form.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { proposalsOf } from '../parse/corrected.ts'
import { textOf } from '../parse/file.ts'
import { read } from '../parse/read.ts'
import { readSample, readSampleDivisions } from '../samples.ts'

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

readings.get('/new', permit('plan.prepare'), (c) =>
  page(c, <NewPlanPage frame={frameOf(c)} form={blankForm} />),
)

readings.get('/preview', (c) => c.redirect('/plans/new', 303))
readings.get('/preview/corrections', (c) => c.redirect('/plans/new', 303))

readings.post('/preview', permit('plan.prepare'), async (c) => {
  const posted = await readDocument(c)
  try {
    return preview(c, await sourceOf(c, posted))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return unreadable(c, posted, error)
  }
})

readings.post('/preview/corrections', permit('plan.prepare'), async (c) => {
  const { fields } = await readBody(c)
  const found = v.safeParse(SourceFieldsSchema, fields)
  if (!found.success) return c.redirect('/plans/new', 303)
  const source = sourceFrom(found.output)
  const correcting = v.parse(CorrectingSchema, fields)
  const corrections = JSON.stringify(correctionsAfter(correcting))
  const { year, title, open } = correcting
  const form = formOf({ ...sourceFields(source), year, title, corrections })
  return previewOf(c, source, form, { open })
})

readings.post('/sample', permit('plan.prepare'), async (c) => {
  const { store, act } = c.var
  await store.changeOffice(act, (office) => addSampleDivisions(office, readSampleDivisions(), act))
  return preview(c, { text: readSample('tianjin-2021.txt') })
})

readings.post('/', permit('plan.prepare'), async (c) => {
  const { store, act, m } = c.var
  const form = await readForm(c, PlanSchema)
  if (!form.valid) return previewAgain(c, form.state)
  const { values, state } = form
  if (store.plans().some((plan) => plan.year === values.year)) {
    const refused = m.refusal['plan-exists']({ year: values.year })
    return previewOf(c, sourceFrom(values), state, { status: 409, refused })
  }
  const source = sourceFrom(values)
  await store.addPlan(draftPlan(source, readCorrected(source.text, values.corrections), values), act)
  return done(c, `/plans/${values.year}/workbench`, 'drafted')
})

/** The form again, with the text that was pasted and why it could not be read. */
function unreadable(c: Context, { pasted }: Posted, { code, detail }: Refusal) {
  const refused = c.var.m.refusal[code](detail)
  return page(c, <NewPlanPage frame={frameOf(c)} form={formOf({ text: pasted })} refused={refused} />, 422)
}

/** The uploaded file is kept as it came, once its text could be read. */
async function sourceOf(c: Context, { file, pasted }: Posted): Promise<Source> {
  if (!file) return { text: pasted }
  const source = { text: await textOf(file.bytes, file.name) }
  readPlan(source.text)
  const stored = await c.var.store.evidence.put(inOnePiece(file.bytes))
  return { ...source, file: { name: file.name, mediaType: file.mediaType, ...stored } }
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** @throws Refusal document-empty, document-too-long, document-without-numbering */
function readPlan(text: string): Reading {
  const reading = read(text)
  requireNumbering(reading)
  return reading
}

/** As it was read, or as a person corrected it. */
function readCorrected(text: string, corrections: readonly Correction[]): Reading {
  const reading = readPlan(text)
  const outline = correctOutline(text, reading.outline, corrections)
  return outline === reading.outline ? reading : { outline, proposals: proposalsOf(text, outline) }
}

function preview(c: Context, source: Source) {
  const { outline } = readPlan(source.text)
  const thisYear = yearOf(c.var.act.on)
  const typed = { ...sourceFields(source), year: String(outline.year ?? thisYear), title: outline.title }
  return previewOf(c, source, formOf(typed))
}

/** What was typed, with its problems; without a readable source there is nothing to preview. */
function previewAgain(c: Context, state: FormState) {
  const source = v.safeParse(SourceFieldsSchema, state.typed)
  if (!source.success) return page(c, <NewPlanPage frame={frameOf(c)} form={state} />, 422)
  return previewOf(c, sourceFrom(source.output), state, { status: 422 })
}

interface Answer {
  readonly status?: 200 | 409 | 422
  readonly refused?: string
  /** the part whose tools are open */
  readonly open?: OpenPart | undefined
}

function previewOf(c: Context, source: Source, form: FormState, answer: Answer = {}) {
  const { status = 200, refused, open } = answer
  const { corrections } = v.parse(CorrectionsFieldSchema, form.typed)
  const reading = readCorrected(source.text, corrections)
  const blocks = manuscriptOf(source.text, reading.outline)
  c.header('HX-Push-Url', 'false')
  return page(
    c,
    <PreviewPage
      frame={frameOf(c)}
      text={source.text}
      reading={reading}
      blocks={blocks}
      form={form}
      refused={refused}
      open={open}
      corrections={corrections.length}
    />,
    status,
  )
}
