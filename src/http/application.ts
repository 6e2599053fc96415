/** What the forms of applications say, and the application that an address names. */
import * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import {
  type Application,
  applicantKinds,
  channels,
  consultedParties,
  outcomes,
  type Stage,
  type StageKind,
} from '../domain/application/application.ts'
import { applicationOf, type Details } from '../domain/application/register.ts'
import { mayReadApplication } from '../domain/office/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Problem } from '../messages/common.ts'
import type { Context } from './context.ts'
import { count, day, type Form, oneOf, optionalText, readForm, text, withProblem } from './form.ts'
import { signedIn } from './permit.ts'

export const EntrySchema = v.object({
  /** stands in addresses, so without the signs that part them */
  number: v.pipe(
    optionalText(40),
    v.transform((number) => number.replace(/[/?#%\s]/g, '-')),
  ),
  receivedOn: day(),
  channel: oneOf(channels),
  kind: oneOf(applicantKinds),
  applicant: text(100),
  request: text(2000),
  divisionId: optionalText(100),
})
export type Entry = v.InferOutput<typeof EntrySchema>

/** Nothing is entered before it happened. */
export async function readEntry(c: Context): Promise<Form<Entry>> {
  const form = await readForm(c, EntrySchema)
  if (form.valid && form.values.receivedOn > c.var.act.on)
    return refused(form.state, 'receivedOn', 'day-in-future')
  return form
}

export function detailsOf({ receivedOn, channel, kind, applicant, request, divisionId }: Entry): Details {
  const named = { kind, name: applicant }
  return { receivedOn, channel, applicant: named, request, divisionId: divisionId === '' ? null : divisionId }
}

/** What is entered of an application, apart from its number. */
export function typedEntry({ applicant, divisionId, receivedOn, channel, request }: Application) {
  return {
    receivedOn,
    channel,
    request,
    kind: applicant.kind,
    applicant: applicant.name,
    divisionId: divisionId ?? '',
  }
}

const on = day()
const StageFormSchema = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('correction'), on, until: day() }),
    v.object({ kind: v.literal('consultation'), on, party: oneOf(consultedParties), name: text(100) }),
    v.object({ kind: v.literal('extension'), on, workdays: count(1, 20), reason: text(500) }),
    v.object({ kind: v.literal('fee'), on }),
    v.object({ kind: v.literal('review'), on, note: optionalText(500) }),
    v.object({ kind: v.literal('answer'), on, outcome: oneOf(outcomes), note: optionalText(500) }),
  ],
  'not-a-choice' satisfies Problem,
)

/** The form of a stage that begins; what it waits for has not come yet. */
export async function readStage(c: Context): Promise<Form<Stage>> {
  const form = await readForm(c, StageFormSchema)
  if (!form.valid) return form
  const { values } = form
  if (values.on > c.var.act.on) return refused(form.state, 'on', 'day-in-future')
  if (values.kind === 'correction' && values.until <= values.on)
    return refused(form.state, 'until', 'not-later')
  return { ...form, values: stageFrom(values) }
}

/** The kind of stage that an address or a form names. */
export function stageKindIn(words: unknown, kinds: readonly StageKind[]): StageKind | null {
  return kinds.find((kind) => kind === words) ?? null
}

/** @throws Refusal application-missing; also for those who may not see it */
export function applicationFor(c: Context): Application {
  const number = c.req.param('number') ?? ''
  const application = applicationOf(c.var.store.applications.register(), number)
  if (!mayReadApplication(signedIn(c), application)) throw new Refusal('application-missing', { number })
  return application
}

export function addressOf({ number }: Pick<Application, 'number'>): string {
  return `/applications/${encodeURIComponent(number)}`
}

function stageFrom(values: v.InferOutput<typeof StageFormSchema>): Stage {
  switch (values.kind) {
    case 'correction':
    case 'consultation':
    case 'fee':
      return { ...values, endedOn: null }
    default:
      return values
  }
}

function refused(state: FormState, name: string, problem: Problem): Form<never> {
  return { valid: false, state: withProblem(state, name, problem), files: new Map<string, never>() }
}
