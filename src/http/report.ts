/** What the report form says: a report, perhaps a piece of evidence, and whether it is submitted. */
import * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import { countingEvidence, type GivenEvidence } from '../domain/evidence.ts'
import type { Occurrence } from '../domain/occurrence.ts'
import type { Report } from '../domain/reporting/progress.ts'
import type { Context } from './context.ts'
import { oneOf, optionalCount, optionalText, readForm } from './form.ts'
import { opened } from './seen.ts'
import { EvidenceFieldsSchema, type Stated, statedEvidence } from './stated-evidence.ts'
import { keepIn } from './upload.ts'

export const intents = ['save', 'submit'] as const

const ReportSchema = v.object({
  text: optionalText(5000),
  difficulty: optionalText(2000),
  done: optionalCount(0, 9999),
  intent: oneOf(intents),
  ...EvidenceFieldsSchema.entries,
})

type Values = v.InferOutput<typeof ReportSchema>
type Problems = FormState['problems']

export interface ReportForm {
  readonly intent: (typeof intents)[number]
  readonly text: string
  readonly difficulty: string
  readonly done: number | undefined
  readonly evidence: GivenEvidence | undefined
  /** of the evidence, '' if nobody reviewed it yet */
  readonly reviewer: string
}

export type ReadReport =
  | { readonly valid: true; readonly report: ReportForm; readonly state: FormState }
  | { readonly valid: false; readonly state: FormState }

/** The form as it opens: with what was last reported, to go on from. */
export function reportFormOf({ progress }: Occurrence): FormState {
  return opened(typedReport(progress.at(-1)))
}

export function typedReport(last: Report | undefined): FormState['typed'] {
  return { text: last?.text ?? '', difficulty: last?.difficulty ?? '', done: String(last?.done ?? '') }
}

export async function readReport(c: Context, occurrence: Occurrence): Promise<ReadReport> {
  const form = await readForm(c, ReportSchema, keepIn(c.get('store').evidence))
  if (!form.valid) return form
  const { intent, text, difficulty, done } = form.values
  const stated = statedEvidence(form.values, form.files.get('file'), c.get('act').on)
  const problems = { ...lacking(form.values, stated, occurrence), ...stated.problems }
  if (Object.keys(problems).length > 0) return { valid: false, state: { ...form.state, problems } }
  return {
    valid: true,
    state: form.state,
    report: { intent, text, difficulty, done, evidence: stated.evidence, reviewer: stated.reviewer },
  }
}

/** Something has to be said to save; to submit, what was done and its proof, reviewed for secrets. */
function lacking(
  { intent, text, difficulty, done }: Values,
  { evidence, reviewer }: Stated,
  occurrence: Occurrence,
): Problems {
  if (intent === 'save') {
    const said = text !== '' || difficulty !== '' || done !== undefined || evidence !== undefined
    return said ? {} : { text: 'required' }
  }
  const proved = (evidence && reviewer !== '') || countingEvidence(occurrence).length > 0
  const problem = evidence || occurrence.evidence.length > 0 ? 'review-needed' : 'proof-needed'
  return { ...(!text && { text: 'required' }), ...(!proved && { evidence: problem }) }
}
