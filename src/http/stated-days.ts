/** The days of a piece of evidence: when what it shows was made, published and collected. */
import * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import { DaySchema } from '../domain/value.ts'
import type { Problem } from '../messages/common.ts'

const names = ['producedOn', 'publishedOn', 'collectedOn'] as const

type Typed = Readonly<Record<(typeof names)[number], string>>

/** Those that are known; what was not stated as collected was collected today. */
export interface Days {
  readonly producedOn?: string
  readonly publishedOn?: string
  readonly collectedOn: string
}

interface ReadDays {
  readonly right: Days
  readonly problems: FormState['problems']
}

export function readDays(typed: Typed, today: string): ReadDays {
  const stated = names.filter((name) => typed[name] !== '')
  const problems = Object.fromEntries(
    stated.flatMap((name) => {
      const problem = problemWith(typed[name], today)
      return problem ? [[name, problem] as const] : []
    }),
  )
  const days = Object.fromEntries(stated.map((name) => [name, typed[name]] as const))
  return { right: { collectedOn: today, ...days }, problems: { ...orderProblem(typed), ...problems } }
}

function problemWith(day: string, today: string): Problem | undefined {
  if (!v.is(DaySchema, day)) return 'not-a-day'
  return day > today ? 'day-in-future' : undefined
}

function orderProblem({ producedOn, publishedOn }: Typed): FormState['problems'] {
  const isBackwards = producedOn !== '' && publishedOn !== '' && publishedOn < producedOn
  return isBackwards ? { publishedOn: 'published-before-produced' } : {}
}
