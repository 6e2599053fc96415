/** The document that a person uploads or pastes, and how it travels through the confirming form. */
import * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import type { Plan } from '../domain/plan.ts'
import { readBody, type Upload } from './body.ts'
import type { Context } from './context.ts'

export type Source = Plan['source']

interface UploadedFile extends Upload {
  readonly bytes: Uint8Array
}

/** What came in: a file, if one was chosen, and what was pasted. */
export interface Posted {
  readonly file: UploadedFile | undefined
  /** newlines as LF, whatever the browser made of them */
  readonly pasted: string
  /** print of what was shown beside the form */
  readonly shown: string
}

const fileMegabytes = 10

/** @throws Refusal upload-too-large */
export async function readDocument(c: Context): Promise<Posted> {
  const { fields, files } = await readBody(c, gather, fileMegabytes)
  const text = typeof fields.text === 'string' ? fields.text : ''
  c.set('typed', { text })
  const shown = typeof fields.shown === 'string' ? fields.shown : ''
  return { file: files.get('file'), pasted: text.replaceAll('\r\n', '\n'), shown }
}

async function gather(bytes: AsyncIterable<Uint8Array>, upload: Upload): Promise<UploadedFile> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return { ...upload, bytes: Buffer.concat(chunks) }
}

const FileSchema = v.object({
  name: v.string(),
  mediaType: v.string(),
  size: v.number(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

/** As JSON, because browsers rewrite the newlines of form fields. */
export const SourceFieldsSchema = v.object({
  source: v.pipe(v.string('required'), v.parseJson(undefined, 'required'), v.string('required')),
  file: v.optional(
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      v.pipe(v.string(), v.parseJson(), FileSchema),
    ]),
  ),
})

export function sourceFields({ text, file }: Source): FormState['typed'] {
  return { source: JSON.stringify(text), file: file ? JSON.stringify(file) : '' }
}

export function sourceFrom({ source, file }: v.InferOutput<typeof SourceFieldsSchema>): Source {
  return file ? { text: source, file } : { text: source }
}
