/** Which part of the year the address asks for. */
import * as v from 'valibot'
import type { Office } from '../../domain/office/office.ts'
import { type Scope, wholeYear } from '../../domain/standing/scope.ts'
import { DaySchema } from '../../domain/value.ts'
import type { Context } from '../../http/context.ts'

const QuerySchema = v.object({
  from: v.fallback(v.optional(DaySchema), undefined),
  to: v.fallback(v.optional(DaySchema), undefined),
  lead: v.fallback(v.optional(v.string()), undefined),
})

/** What is no day or no division is no restriction. */
export function scopeFor(c: Context, year: number): Scope {
  const { from, to, lead } = v.parse(QuerySchema, c.req.query())
  const whole = wholeYear(year)
  return { from: from ?? whole.from, to: to ?? whole.to, leadId: knownLead(c.var.store.office(), lead) }
}

function knownLead({ divisions }: Office, lead = ''): string | null {
  return divisions.some(({ id }) => id === lead) ? lead : null
}
