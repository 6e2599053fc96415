/** An obligation as a form has it: one kind chosen, the fields of every kind beside it. */
import * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import { type Obligation, periods, units } from '../domain/obligation.ts'
import { count, day, oneOf, optionalCount, optionalText } from './form.ts'

export const ObligationFormSchema = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('none') }),
    v.object({ kind: v.literal('once'), dueOn: day() }),
    v.object({
      kind: v.literal('periodic'),
      every: oneOf(periods),
      atLeast: count(1, 9999),
      dueMonth: optionalCount(1, 12),
      dueDay: optionalCount(1, 31),
    }),
    v.object({
      kind: v.literal('onEvent'),
      from: optionalText(40),
      bound: oneOf(['latest', 'earliest']),
      count: count(1, 9999),
      unit: oneOf(units),
    }),
    v.object({ kind: v.literal('standing'), reviewEvery: oneOf(periods) }),
  ],
  'not-a-choice',
)

export type ObligationForm = v.InferOutput<typeof ObligationFormSchema>

/** The document's own wording stays beside whatever a person chose. */
export function obligationFrom(form: ObligationForm, phrase: string): Obligation | null {
  switch (form.kind) {
    case 'none':
      return null
    case 'once':
      return { kind: 'once', dueOn: form.dueOn, phrase }
    case 'periodic':
      return periodicFrom(form, phrase)
    case 'onEvent': {
      const { from, bound, count, unit } = form
      return { kind: 'onEvent', within: { count, unit }, from, bound, phrase }
    }
    case 'standing':
      return { kind: 'standing', reviewEvery: form.reviewEvery, phrase }
  }
}

function periodicFrom(form: Extract<ObligationForm, { kind: 'periodic' }>, phrase: string): Obligation {
  const { every, atLeast, dueDay, dueMonth } = form
  return {
    kind: 'periodic',
    every,
    atLeast,
    ...(dueDay !== undefined && { dueDay }),
    ...(dueDay !== undefined && every === 'year' && dueMonth !== undefined && { dueMonth }),
    phrase,
  }
}

/** The fields of the form, with a usual value for every kind that is not chosen. */
export function typedObligation(obligation: Obligation | null, year: number): FormState['typed'] {
  const usual = {
    dueOn: `${year}-12-31`,
    every: 'quarter',
    atLeast: '1',
    dueMonth: '',
    dueDay: '',
    from: '',
    bound: 'latest',
    count: '20',
    unit: 'workday',
    reviewEvery: 'quarter',
  }
  if (!obligation) return { ...usual, kind: 'none' }
  return { ...usual, ...chosen(obligation), kind: obligation.kind }
}

function chosen(obligation: Obligation): FormState['typed'] {
  switch (obligation.kind) {
    case 'once':
      return { dueOn: obligation.dueOn }
    case 'periodic': {
      const { every, atLeast, dueDay = '', dueMonth = '' } = obligation
      return { every, atLeast: String(atLeast), dueDay: String(dueDay), dueMonth: String(dueMonth) }
    }
    case 'onEvent': {
      const { from, bound, within } = obligation
      return { from, bound, count: String(within.count), unit: within.unit }
    }
    case 'standing':
      return { reviewEvery: obligation.reviewEvery }
  }
}
