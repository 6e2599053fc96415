/** The preview of a document before anything is saved, for a plan and for what is laid beside one. */
import * as v from 'valibot'
import { NewDocumentPage } from '#views/reading/new.tsx'
import { PreviewPage } from '#views/reading/preview.tsx'
import type { Target } from '#views/reading/target.ts'
import { blankForm, type FormState, formOf } from '#views/shared/form.tsx'
import type { Reading } from '../domain/document/document.ts'
import { manuscriptOf } from '../domain/document/manuscript.ts'
import type { Correction } from '../domain/outline-correction/correction.ts'
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
import { lengthy, patiently } from '../http/lengthy.ts'
import { frameOf, page } from '../http/page.ts'

/** The document as it reads; a long one is read in a thread. @throws Refusal as reading does */
export function readSource(
  c: Context,
  { text }: Pick<Source, 'text'>,
  corrections: readonly Correction[] = [],
  year?: number,
): Promise<Reading> {
  const document = { from: { text }, corrections, year }
  return c.var.deps.workshop.do('readDocument', document, patiently(c)).then(({ reading }) => reading)
}

/** Where a document is chosen. */
export function choose(c: Context, target: Target) {
  return page(c, <NewDocumentPage frame={frameOf(c)} target={target} form={blankForm} />)
}

/** The document that was sent, as it reads; or the form again, with the text that was pasted and why it could not be read. */
export async function previewPosted(c: Context, target: Target) {
  const posted = await readDocument(c)
  const { file, pasted } = posted
  return lengthy(c, 'document', async (work) => {
    try {
      const { text, reading } = await c.var.deps.workshop.do(
        'readDocument',
        { from: file ?? { pasted } },
        work,
      )
      const source = await sourceOf(c, text, posted)
      return { answer: (now) => preview(now, target, source, reading) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { answer: (now) => chooseAgain(now, target, pasted, error) }
    }
  })
}

/** The uploaded file is kept as it came, once its text could be read. */
async function sourceOf(c: Context, text: string, { file }: Posted): Promise<Source> {
  if (!file) return { text }
  const stored = await c.var.store.evidence.put(inOnePiece(file.bytes))
  return { text, file: { name: file.name, mediaType: file.mediaType, ...stored } }
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function chooseAgain(c: Context, target: Target, pasted: string, { code, detail }: Refusal) {
  const refused = c.var.m.refusal[code](detail)
  const form = formOf({ text: pasted })
  return page(c, <NewDocumentPage frame={frameOf(c)} target={target} form={form} refused={refused} />, 422)
}

/** What was typed, with its problems; without a readable source there is nothing to preview. */
export async function previewAgain(c: Context, target: Target, form: FormState, answer: Answer = {}) {
  const source = v.safeParse(SourceFieldsSchema, form.typed)
  if (!source.success) return page(c, <NewDocumentPage frame={frameOf(c)} target={target} form={form} />, 422)
  const { text } = sourceFrom(source.output)
  const { corrections } = v.parse(CorrectionsFieldSchema, form.typed)
  const reading = await readSource(c, { text }, corrections)
  return show(c, target, { text, reading, form, corrections: corrections.length }, { status: 422, ...answer })
}

/** What was read, with year and title as the document has them. */
export function preview(c: Context, target: Target, source: Source, reading: Reading) {
  const { year, title } = reading.outline
  const form = formOf({ ...sourceFields(source), year: String(year ?? yearOf(c.var.act.on)), title })
  return show(c, target, { text: source.text, reading, form, corrections: 0 })
}

/** The preview again, with one correction more or less or a part open to be corrected. */
export async function previewCorrected(c: Context, target: Target) {
  const { fields } = await readBody(c)
  const found = v.safeParse(SourceFieldsSchema, fields)
  if (!found.success) return c.redirect(target.again, 303)
  const source = sourceFrom(found.output)
  const correcting = v.parse(CorrectingSchema, fields)
  const corrections = correctionsAfter(correcting)
  const { year, title, open } = correcting
  const form = formOf({ ...sourceFields(source), year, title, corrections: JSON.stringify(corrections) })
  const reading = await readSource(c, source, corrections)
  return show(c, target, { text: source.text, reading, form, corrections: corrections.length }, { open })
}

interface Read {
  readonly text: string
  readonly reading: Reading
  readonly form: FormState
  /** how many */
  readonly corrections: number
}

interface Answer {
  readonly status?: 200 | 409 | 422
  readonly refused?: string
  /** the part whose tools are open */
  readonly open?: OpenPart | undefined
}

function show(c: Context, target: Target, read: Read, { status = 200, refused, open }: Answer = {}) {
  const blocks = manuscriptOf(read.text, read.reading.outline)
  c.header('HX-Push-Url', 'false')
  return page(
    c,
    <PreviewPage
      frame={frameOf(c)}
      target={target}
      {...read}
      blocks={blocks}
      refused={refused}
      open={open}
    />,
    status,
  )
}
