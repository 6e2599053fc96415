/** The evidence that a form states: what the fields of the chosen kind say. */
import * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import { type EvidenceKind, evidenceKinds, type GivenEvidence } from '../domain/evidence.ts'
import type { Problem } from '../messages/common.ts'
import { day, link, oneOf, optionalText, problemsOf } from './form.ts'
import type { UploadedFile } from './upload.ts'

export const EvidenceFieldsSchema = v.object({
  kind: v.optional(oneOf(evidenceKinds), 'link'),
  title: optionalText(200),
  url: optionalText(),
  publishedOn: optionalText(20),
  documentNumber: optionalText(100),
  record: optionalText(),
})

type Values = v.InferOutput<typeof EvidenceFieldsSchema>

export interface Stated {
  readonly evidence: GivenEvidence | undefined
  readonly problems: FormState['problems']
}

/** Nothing, where nothing is filled in; the fields of other kinds are not read. */
export function statedEvidence(values: Values, file: UploadedFile | undefined, today: string): Stated {
  if (isBlank(values, file)) return { evidence: undefined, problems: {} }
  switch (values.kind) {
    case 'link':
      return linkIn(values, today)
    case 'file':
      return fileIn(values, file)
    case 'number':
      return numberIn(values)
    case 'record':
      return recordIn(values)
  }
}

function isBlank(values: Values, file: UploadedFile | undefined): boolean {
  const { title, url, publishedOn, documentNumber, record } = values
  const said: Record<EvidenceKind, string> = {
    link: url + publishedOn,
    file: file?.name ?? '',
    number: documentNumber,
    record,
  }
  return title + said[values.kind] === ''
}

const LinkSchema = v.object({ url: link(), publishedOn: day() })

function linkIn({ title, url, publishedOn }: Values, today: string): Stated {
  const result = v.safeParse(LinkSchema, { url, publishedOn })
  if (!result.success) return { evidence: undefined, problems: problemsOf(result.issues) }
  if (publishedOn > today) return wrong('publishedOn', 'day-in-future')
  return right({ kind: 'link', title: title || url, ...result.output })
}

function fileIn({ title }: Values, file: UploadedFile | undefined): Stated {
  if (!file) return wrong('file', 'required')
  const { name, mediaType, size, sha256 } = file
  if (size === 0) return wrong('file', 'file-empty')
  return right({ kind: 'file', title: title || name, fileName: name, mediaType, size, sha256 })
}

function numberIn({ title, documentNumber }: Values): Stated {
  if (documentNumber === '') return wrong('documentNumber', 'required')
  return right({ kind: 'number', title: title || documentNumber, documentNumber })
}

function recordIn({ title, record }: Values): Stated {
  if (record === '') return wrong('record', 'required')
  return right({ kind: 'record', title: title || record.slice(0, 40), text: record })
}

function right(evidence: GivenEvidence): Stated {
  return { evidence, problems: {} }
}

function wrong(name: string, problem: Problem): Stated {
  return { evidence: undefined, problems: { [name]: problem } }
}
