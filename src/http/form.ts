/** From what was typed to values that a rule can take. */
import * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import { Refusal } from '../domain/refusal.ts'
import { DaySchema } from '../domain/value.ts'
import type { Problem } from '../messages/common.ts'
import { type Body, type Receive, readBody } from './body.ts'
import type { Context } from './context.ts'
import { withoutSecrets } from './fields.ts'

export type Form<Values, File = never> =
  | {
      readonly valid: true
      readonly values: Values
      readonly state: FormState
      readonly files: ReadonlyMap<string, File>
    }
  | { readonly valid: false; readonly state: FormState; readonly files: ReadonlyMap<string, File> }

/** Reads and checks the posted form; secrets are not given back. */
export async function readForm<S extends v.GenericSchema, File = never>(
  c: Context,
  schema: S,
  receive?: Receive<File>,
): Promise<Form<v.InferOutput<S>, File>> {
  return checkForm(c, schema, await readBody(c, receive))
}

/** What was read, against what a rule can take. */
export function checkForm<S extends v.GenericSchema, File>(
  c: Context,
  schema: S,
  { fields, files }: Body<File>,
): Form<v.InferOutput<S>, File> {
  const typed = withoutSecrets(fields)
  c.set('typed', typed)
  if (c.env.unsent) return { valid: false, state: { typed, problems: {} }, files }
  const result = v.safeParse(schema, fields)
  if (result.success) return { valid: true, values: result.output, state: { typed, problems: {} }, files }
  return { valid: false, state: { typed, problems: problemsOf(result.issues) }, files }
}

/**
 * Reads a form that has no page of its own to come back to.
 *
 * @throws Refusal form-damaged when it says what no form of ours would
 */
export async function readValues<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<v.InferOutput<S>> {
  const { fields } = await readBody(c)
  c.set('typed', withoutSecrets(fields))
  const result = v.safeParse(schema, fields)
  if (!result.success) throw new Refusal('form-damaged')
  return result.output
}

/** A problem found only later, such as a name that is taken. */
export function withProblem(state: FormState, name: string, problem: Problem): FormState {
  return { ...state, problems: { ...state.problems, [name]: problem } }
}

/** With the fields of another form that stands on the same page. */
export function withTyped(state: FormState, typed: FormState['typed']): FormState {
  return { ...state, typed: { ...state.typed, ...typed } }
}

/** The first problem of each field. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[]): FormState['problems'] {
  const problems: Record<string, Problem> = {}
  for (const issue of issues) {
    const name = String(issue.path?.[0]?.key ?? '')
    problems[name] ??= issue.message as Problem
  }
  return problems
}

const problem = (name: Problem): Problem => name

/** Text that must be there. */
export function text(limit = 200) {
  return v.pipe(
    v.string(problem('required')),
    v.trim(),
    v.nonEmpty(problem('required')),
    v.maxLength(limit, problem('too-long')),
  )
}

/** Text that may be left out. */
export function optionalText(limit = 2000) {
  return v.optional(
    v.pipe(v.string(problem('required')), v.trim(), v.maxLength(limit, problem('too-long'))),
    '',
  )
}

/** A day that exists. */
export function day() {
  return v.pipe(
    text(20),
    v.check((value) => v.is(DaySchema, value), problem('not-a-day')),
  )
}

/** A time of day, 00:00 to 23:59, or nothing. */
export function clockTime() {
  return v.pipe(
    v.string(problem('required')),
    v.trim(),
    v.regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/, problem('not-a-time')),
  )
}

/** A mail address that may be left out. */
export function mail() {
  return v.pipe(
    optionalText(200),
    v.check((value) => value === '' || v.is(v.pipe(v.string(), v.email()), value), problem('not-a-mail')),
  )
}

/** One of the given words. */
export function oneOf<const T extends readonly string[]>(choices: T) {
  return v.picklist(choices, problem('not-a-choice'))
}

/** Any number of ticked values; none is an empty list. */
export function many() {
  return v.optional(
    v.union([
      v.array(v.string()),
      v.pipe(
        v.string(),
        v.transform((one) => [one]),
      ),
    ]),
    [],
  )
}

/** A whole number in a range. */
export function count(least: number, most: number) {
  return v.pipe(
    text(12),
    v.regex(/^\d+$/, problem('not-a-number')),
    v.transform(Number),
    v.minValue(least, problem('not-a-number')),
    v.maxValue(most, problem('not-a-number')),
  )
}

/** Any password as it is typed; whether a new one may be taken, `problemWithNew` says. */
export function password() {
  return v.pipe(v.string(problem('required')), v.maxLength(200, problem('too-long')))
}

/** A whole http or https address. */
export function link() {
  return v.pipe(text(2000), v.check(isWebAddress, problem('not-a-link')))
}

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname } = new URL(value)
  return (protocol === 'http:' || protocol === 'https:') && hostname.length > 0
}

/** A whole number in a range that may be left out. */
export function optionalCount(least: number, most: number) {
  const blank = v.pipe(
    v.literal(''),
    v.transform(() => undefined),
  )
  return v.optional(v.union([blank, count(least, most)], problem('not-a-number')))
}
