/** The form of a task: whole in the workbench, one field of it in a list. */
import * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import { divisionOf } from '../domain/office/divisions.ts'
import type { Plan } from '../domain/plan.ts'
import type { Task } from '../domain/task.ts'
import type { Context } from './context.ts'
import { many, optionalText, text } from './form.ts'
import type { Fields } from './in-place.ts'
import { type ObligationForm, ObligationFormSchema, obligationFrom, typedObligation } from './obligation.ts'

const DivisionsSchema = v.object({ leadId: optionalText(), supportIds: many() })

/** of a draft */
export const EditSchema = v.intersect([
  v.object({ title: text(80), clauseIds: many(), ...DivisionsSchema.entries }),
  ObligationFormSchema,
])

/** of what was issued */
export const CorrectionSchema = v.intersect([
  v.object({
    leadId: text(),
    supportIds: many(),
    /** the occurrences that it touches were seen */
    confirmed: optionalText(),
  }),
  ObligationFormSchema,
])

/** of what was issued the title stays */
export const correctableFields: Fields = {
  leadId: ['leadId'],
  supportIds: ['supportIds'],
  kind: Object.keys(typedObligation(null, 2000)),
}

export function fieldsOf({ status }: Plan): Fields {
  return status === 'draft' ? { title: ['title'], ...correctableFields } : correctableFields
}

export function typedTask(
  { title, leadId, supportIds, clauseIds, obligation }: Task,
  year: number,
): FormState['typed'] {
  return { title, leadId: leadId ?? '', supportIds, clauseIds, ...typedObligation(obligation, year) }
}

export function obligationOf(form: ObligationForm, task: Task) {
  return obligationFrom(form, task.obligation?.phrase ?? '')
}

/** @throws Refusal division-missing */
export function divisionsFrom(c: Context, { leadId, supportIds }: v.InferOutput<typeof DivisionsSchema>) {
  for (const id of [leadId, ...supportIds].filter(Boolean)) divisionOf(c.var.store.office(), id)
  return { leadId: leadId || null, supportIds }
}
