/** The evidence that a form states: what the fields of the chosen kind say, its days and its secrecy review. */
import * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import { type EvidenceKind, evidenceKinds, type GivenEvidence } from '../domain/evidence.ts'
import type { Problem } from '../messages/common.ts'
import { day, link, oneOf, optionalText, problemsOf } from './form.ts'
import { type Days, readDays } from './stated-days.ts'
import type { UploadedFile } from './upload.ts'

export const EvidenceFieldsSchema = v.object({
  kind: v.optional(oneOf(evidenceKinds), 'link'),
  title: optionalText(200),
  url: optionalText(),
  producedOn: optionalText(20),
  publishedOn: optionalText(20),
  collectedOn: optionalText(20),
  documentNumber: optionalText(100),
  record: optionalText(),
  reviewed: v.optional(v.string()),
  reviewer: optionalText(30),
})

type Values = v.InferOutput<typeof EvidenceFieldsSchema>

export interface Stated {
  readonly evidence: GivenEvidence | undefined
  /** who looked at it for secrets (保密审查), '' if nobody did */
  readonly reviewer: string
  readonly problems: FormState['problems']
}

/** Nothing, where nothing is filled in; the fields of other kinds are not read. */
export function statedEvidence(values: Values, file: UploadedFile | undefined, today: string): Stated {
  if (isBlank(values, file)) return { evidence: undefined, reviewer: '', problems: {} }
  const days = readDays(values, today)
  const kind = ofKind(values, file, days.right)
  const problems = { ...days.problems, ...kind.problems, ...reviewProblems(values) }
  const isWrong = Object.keys(problems).length > 0
  const reviewer = values.reviewed ? values.reviewer : ''
  return { evidence: isWrong ? undefined : kind.evidence, reviewer, problems }
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

/** A tick says that somebody looked, so it says who. */
function reviewProblems({ reviewed, reviewer }: Values): FormState['problems'] {
  return reviewed && reviewer === '' ? { reviewer: 'required' } : {}
}

/** letters of a file's name; its end tells what it is */
const longestName = 200

type OfKind = Omit<Stated, 'reviewer'>

function ofKind(values: Values, file: UploadedFile | undefined, days: Days): OfKind {
  switch (values.kind) {
    case 'link':
      return linkIn(values, days)
    case 'file':
      return fileIn(values, file, days)
    case 'number':
      return numberIn(values, days)
    case 'record':
      return recordIn(values, days)
  }
}

const LinkSchema = v.object({ url: link(), publishedOn: day() })

function linkIn({ title, url, publishedOn }: Values, days: Days): OfKind {
  const result = v.safeParse(LinkSchema, { url, publishedOn })
  if (!result.success) return { evidence: undefined, problems: problemsOf(result.issues) }
  return right({ kind: 'link', title: title || url, ...days, ...result.output })
}

function fileIn({ title }: Values, file: UploadedFile | undefined, days: Days): OfKind {
  if (!file) return wrong('file', 'required')
  const { mediaType, size, sha256 } = file
  if (size === 0) return wrong('file', 'file-empty')
  const name = file.name.trim().slice(-longestName) || sha256.slice(0, 8)
  return right({ kind: 'file', title: title || name, ...days, fileName: name, mediaType, size, sha256 })
}

function numberIn({ title, documentNumber }: Values, { publishedOn: _, ...days }: Days): OfKind {
  if (documentNumber === '') return wrong('documentNumber', 'required')
  return right({ kind: 'number', title: title || documentNumber, ...days, documentNumber })
}

function recordIn({ title, record }: Values, { publishedOn: _, ...days }: Days): OfKind {
  if (record === '') return wrong('record', 'required')
  return right({ kind: 'record', title: title || record.slice(0, 40), ...days, text: record })
}

function right(evidence: GivenEvidence): OfKind {
  return { evidence, problems: {} }
}

function wrong(name: string, problem: Problem): OfKind {
  return { evidence: undefined, problems: { [name]: problem } }
}
