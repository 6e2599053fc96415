/** The preview of a document before anything is saved, for a plan and for what is laid beside one. */
import * as v from 'valibot'
import { NewDocumentPage } from '#views/reading/new.tsx'
import { PreviewPage } from '#views/reading/preview.tsx'
import type { Target } from '#views/reading/target.ts'
import { blankForm, type FormState, formOf } from '#views/shared/form.tsx'
import { requireNumbering } from '../domain/breakdown/draft.ts'
import type { Reading } from '../domain/document/document.ts'
import { manuscriptOf } from '../domain/document/manuscript.ts'
import { correctOutline } from '../domain/outline-correction/apply.ts'
import type { Correction } from '../domain/outline-correction/correction.ts'
import { tightened } from '../domain/outline-correction/tighten.ts'
import { Refusal } from '../domain/refusal.ts'
import { yearOf } from '../domain/time/day.ts'
import { readBody } from '../http/body.ts'
import type { Context } from '../http/context.ts'
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
import { frameOf, page } from '../http/page.ts'
import { proposalsOf } from '../parse/corrected.ts'
import { textOf } from '../parse/file.ts'
import { pastedText } from '../parse/html.ts'
import { read } from '../parse/read.ts'

/** The uploaded file is kept as it came, once its text could be read. @throws Refusal as reading does */
async function sourceOf(c: Context, { file, pasted }: Posted): Promise<Source> {
  if (!file) return { text: pastedText(pasted) }
  const source = { text: await textOf(file.bytes, file.name) }
  readDocumentText(source.text)
  const stored = await c.var.store.evidence.put(inOnePiece(file.bytes))
  return { ...source, file: { name: file.name, mediaType: file.mediaType, ...stored } }
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** @throws Refusal document-empty, document-too-long, document-without-numbering */
function readDocumentText(text: string, year?: number): Reading {
  const reading = read(text, year)
  requireNumbering(reading)
  return reading
}

/** As it was read, or as a person corrected it, in the year that was confirmed where the text names none. */
export function readCorrected(text: string, corrections: readonly Correction[], year?: number): Reading {
  const reading = readDocumentText(text, year)
  const outline = correctOutline(text, reading.outline, corrections)
  const proposals = outline === reading.outline ? reading.proposals : proposalsOf(text, outline, year)
  return { outline, proposals: tightened(proposals, outline, corrections) }
}

/** Where a document is chosen. */
export function choose(c: Context, target: Target) {
  return page(c, <NewDocumentPage frame={frameOf(c)} target={target} form={blankForm} />)
}

/** The document that was sent, as it reads; or the form again, with the text that was pasted and why it could not be read. */
export async function previewPosted(c: Context, target: Target) {
  const posted = await readDocument(c)
  try {
    return preview(c, target, await sourceOf(c, posted))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const refused = c.var.m.refusal[error.code](error.detail)
    const form = formOf({ text: posted.pasted })
    return page(c, <NewDocumentPage frame={frameOf(c)} target={target} form={form} refused={refused} />, 422)
  }
}

/** What was typed, with its problems; without a readable source there is nothing to preview. */
export function previewAgain(c: Context, target: Target, state: FormState) {
  const source = v.safeParse(SourceFieldsSchema, state.typed)
  if (!source.success)
    return page(c, <NewDocumentPage frame={frameOf(c)} target={target} form={state} />, 422)
  return previewOf(c, target, sourceFrom(source.output), state, { status: 422 })
}

/** What was read, with year and title as the document has them. */
export function preview(c: Context, target: Target, source: Source) {
  const { outline } = readDocumentText(source.text)
  const thisYear = yearOf(c.var.act.on)
  const typed = { ...sourceFields(source), year: String(outline.year ?? thisYear), title: outline.title }
  return previewOf(c, target, source, formOf(typed))
}

/** The preview again, with one correction more or less or a part open to be corrected. */
export async function previewCorrected(c: Context, target: Target) {
  const { fields } = await readBody(c)
  const found = v.safeParse(SourceFieldsSchema, fields)
  if (!found.success) return c.redirect(target.again, 303)
  const source = sourceFrom(found.output)
  const correcting = v.parse(CorrectingSchema, fields)
  const corrections = JSON.stringify(correctionsAfter(correcting))
  const { year, title, open } = correcting
  const form = formOf({ ...sourceFields(source), year, title, corrections })
  return previewOf(c, target, source, form, { open })
}

interface Answer {
  readonly status?: 200 | 409 | 422
  readonly refused?: string
  /** the part whose tools are open */
  readonly open?: OpenPart | undefined
}

export function previewOf(c: Context, target: Target, source: Source, form: FormState, answer: Answer = {}) {
  const { status = 200, refused, open } = answer
  const { corrections } = v.parse(CorrectionsFieldSchema, form.typed)
  const reading = readCorrected(source.text, corrections)
  const shown = {
    frame: frameOf(c),
    text: source.text,
    reading,
    blocks: manuscriptOf(source.text, reading.outline),
    corrections: corrections.length,
  }
  c.header('HX-Push-Url', 'false')
  return page(c, <PreviewPage {...shown} target={target} form={form} refused={refused} open={open} />, status)
}
