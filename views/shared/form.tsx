/** Form parts: a label, a hint, a problem and a control, always in that order. */
import type { Child } from 'hono/jsx'
import { printOf } from '../../src/domain/print.ts'
import type { Problem } from '../../src/messages/common.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Beside, type Meanwhile, MeanwhileNote, type Typed } from './meanwhile.tsx'

/** What a person typed and what is wrong with it, by field name. */
export interface FormState {
  readonly typed: Typed
  readonly problems: Readonly<Record<string, Problem>>
  readonly meanwhile?: Meanwhile
}

export const blankForm: FormState = { typed: {}, problems: {} }

/** A form that starts from values, before anybody typed. */
export function formOf(typed: Typed): FormState {
  return { typed, problems: {} }
}

export function typedText(form: FormState, name: string): string {
  const value = form.typed[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

export function typedList(form: FormState, name: string): readonly string[] {
  const value = form.typed[name]
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

interface FieldProps {
  readonly m: Messages
  readonly form: FormState
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  readonly autofocus?: boolean
}

interface InputProps extends FieldProps {
  readonly type?: 'text' | 'password' | 'email' | 'date' | 'time' | 'number' | 'url' | 'file'
  readonly autocomplete?: string
  readonly accept?: string
}

export function Input({ type = 'text', autocomplete, accept, ...field }: InputProps) {
  const { form, name, autofocus } = field
  return (
    <Field {...field}>
      <input
        id={name}
        name={name}
        type={type}
        value={type === 'password' || type === 'file' ? undefined : typedText(form, name)}
        autocomplete={autocomplete}
        autofocus={autofocus}
        accept={accept}
        {...described(field)}
      />
    </Field>
  )
}

interface TextAreaProps extends FieldProps {
  readonly rows?: number
}

export function TextArea({ rows = 4, ...field }: TextAreaProps) {
  const { form, name, autofocus } = field
  return (
    <Field {...field}>
      <textarea id={name} name={name} rows={rows} autofocus={autofocus} {...described(field)}>
        {typedText(form, name)}
      </textarea>
    </Field>
  )
}

export interface Choice {
  readonly value: string
  readonly text: string
  readonly hint?: string
}

export function Select({
  choices,
  empty,
  ...field
}: FieldProps & { readonly choices: readonly Choice[]; readonly empty?: string }) {
  const chosen = typedText(field.form, field.name)
  return (
    <Field {...field} called={namesOf(choices, empty)}>
      <select id={field.name} name={field.name} autofocus={field.autofocus} {...described(field)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === chosen}>
            {choice.text}
          </option>
        ))}
      </select>
    </Field>
  )
}

export function Checkboxes({ choices, ...field }: FieldProps & { readonly choices: readonly Choice[] }) {
  const chosen = typedList(field.form, field.name)
  return (
    <fieldset class="field" id={field.name}>
      <legend>
        {field.label}
        {field.optional && <span class="optional">{field.m.common.optional}</span>}
      </legend>
      {field.hint && <p class="hint">{field.hint}</p>}
      <FieldProblem {...field} />
      <Beside {...field} called={namesOf(choices)}>
        {choices.map((choice, index) => (
          <label class="choice">
            <input
              type="checkbox"
              name={field.name}
              value={choice.value}
              checked={chosen.includes(choice.value)}
              autofocus={index === 0 && field.autofocus}
            />
            <span>
              {choice.text}
              {choice.hint && <small>{choice.hint}</small>}
            </span>
          </label>
        ))}
      </Beside>
    </fieldset>
  )
}

/** What each value is called; none is called as the empty choice is. */
function namesOf(choices: readonly Choice[], empty = '') {
  return (value: string) => choices.find((choice) => choice.value === value)?.text ?? (value || empty)
}

/** Goes along in every form that edits what others may edit too. */
export function Seen({ form }: { form: FormState }) {
  return <input type="hidden" name="seen" value={typedText(form, 'seen')} />
}

/** Goes along in every act on a record that somebody else may change while it is shown. */
export function Shown({ record }: { record: object | string }) {
  return <input type="hidden" name="shown" value={printOf(record)} />
}

/** The value of a tick: the name of a record with the print of what is shown. */
export function tickOf(name: string, record: object): string {
  return `${name}:${printOf(record)}`
}

/** Says on top of a form how much is wrong and leads to the first of it; each field says what. */
export function Problems({ m, form }: { m: Messages; form: FormState }) {
  if (form.meanwhile) return <MeanwhileNote m={m} meanwhile={form.meanwhile} />
  const names = Object.keys(form.problems)
  if (names.length === 0) return null
  return (
    <p class="problems" role="alert" tabindex={-1} autofocus>
      <a href={`#${names[0]}`}>{m.common.problems(names.length)}</a>
    </p>
  )
}

interface FieldFrame extends FieldProps {
  readonly called?: (value: string) => string
  readonly children: Child
}

function Field({ children, called, ...field }: FieldFrame) {
  const { m, form, name, label, hint, optional } = field
  return (
    <div class="field">
      <label for={name}>
        {label}
        {optional && <span class="optional">{m.common.optional}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblem {...field} />
      <Beside m={m} form={form} name={name} {...(called && { called })}>
        {children}
      </Beside>
    </div>
  )
}

export function FieldProblem({ m, form, name }: FieldProps) {
  const problem = form.problems[name]
  if (!problem) return null
  return (
    <p class="problem" id={`${name}-problem`}>
      {m.common.problem[problem]}
    </p>
  )
}

function described({ form, name, hint }: FieldProps) {
  const wrong = form.problems[name] !== undefined
  const ids = [hint && `${name}-hint`, wrong && `${name}-problem`].filter(Boolean).join(' ')
  return { 'aria-invalid': wrong ? ('true' as const) : undefined, 'aria-describedby': ids || undefined }
}
