import { Hono } from 'hono'
import * as v from 'valibot'
import { may, type Permission } from '../../domain/office/permission.ts'
import { Refusal } from '../../domain/refusal.ts'
import { undatedIn } from '../../domain/year-end/new-day.ts'
import {
  returnSummary,
  reviewSummary,
  reviseSummary,
  signSummary,
  submitSummary,
} from '../../domain/year-end/signing.ts'
import { blankSummary, type Step, type Summary } from '../../domain/year-end/summary.ts'
import type { Env } from '../../http/context.ts'
import { readValues } from '../../http/form.ts'
import { issuedOnly } from '../../http/issued.ts'
import { done } from '../../http/page.ts'
import { permit, signedIn } from '../../http/permit.ts'
import { seal } from '../../http/seal.ts'
import { asShown, ShownSchema } from '../../http/seen.ts'
import type { Notice } from '../../messages/notice.ts'
import { yearEndFor } from './desk.ts'

const kinds = ['drafted', 'reviewed', 'returned', 'signed', 'revised'] as const satisfies Step['kind'][]
const StepForm = v.object({
  ...ShownSchema.entries,
  kind: v.fallback(v.nullable(v.picklist(kinds)), null),
  reason: v.fallback(v.pipe(v.string(), v.maxLength(500)), ''),
  seen: v.fallback(v.string(), ''),
})

const allowed: Readonly<Record<Step['kind'], readonly Permission[]>> = {
  drafted: ['summary.write'],
  reviewed: ['summary.review'],
  returned: ['summary.review', 'summary.sign'],
  signed: ['summary.sign'],
  revised: ['summary.write'],
}

const notices = {
  drafted: 'handed-on',
  reviewed: 'reviewed',
  returned: 'returned',
  signed: 'signed',
  revised: 'revised',
} as const satisfies Record<Step['kind'], Notice>

/** 拟稿 → 核 → 签: each step is one more line of the summary's way. */
export const yearEndSteps = new Hono<Env>()

yearEndSteps.post('/year-end/steps', permit('plan.oversee'), issuedOnly, async (c) => {
  const { plan, content, source } = yearEndFor(c)
  const { open } = source.yearEnd
  const { store, act } = c.var
  const person = signedIn(c)
  const { kind, reason, seen, shown } = await readValues(c, StepForm)
  if (kind === null) throw new Refusal('summary-step')
  if (!allowed[kind].some((permission) => may(person, permission))) throw new Refusal('not-permitted')
  const signer = { act, name: person.name }
  const rules = {
    drafted: (summary: Summary) =>
      submitSummary(summary, { content, undated: undatedIn(open, summary, plan) }, signer),
    reviewed: (summary: Summary) => reviewSummary(summary, signer),
    returned: (summary: Summary) => returnSummary(summary, reason, signer),
    signed: (summary: Summary) => signSummary(summary, { content, seen }, signer, seal),
    revised: (summary: Summary) => reviseSummary(summary, reason, signer),
  }
  const kept = (summary: Summary | undefined) => summary ?? blankSummary(plan.year)
  await store.summaries.change(
    plan.year,
    act,
    asShown(
      shown,
      (summary) => kept(summary).steps,
      (summary) => rules[kind](kept(summary)),
    ),
  )
  return done(c, `/plans/${plan.year}/year-end`, notices[kind])
})
