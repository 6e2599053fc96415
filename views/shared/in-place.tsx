/** A value in a list that its reader may change where it stands: a quiet link, or the one field that it opened. */
import type { Child } from 'hono/jsx'
import type { Frame } from '../frame.ts'
import { withQuery } from './address.ts'
import { type FormState, Problems, Seen } from './form.tsx'
import { Icon } from './icon.tsx'

/** What an address opens: ?edit=3.2-1.leadId */
export interface Opened {
  /** names the record */
  readonly row: string
  /** names the value */
  readonly field: string
  /** the names that it has in the form */
  readonly names: readonly string[]
}

export interface Opening extends Opened {
  readonly form: FormState
}

/** What all values of one record share. */
export interface InPlace {
  readonly frame: Frame
  /** what is open on this page, if anything */
  readonly opening: Opening | null
  readonly row: string
  /** path and query of the page without anything open */
  readonly here: string
  /** path and perhaps query to which the record's whole form is sent, which takes a single field as well */
  readonly action: string
  /** the page with that whole form */
  readonly whole: string
}

interface ValueProps {
  readonly place: InPlace
  readonly field: string
  /** what is changed, for who does not see the row: 牵头处室 3.2-1 */
  readonly label: string
  readonly save?: string
  /** the control; what is wrong and what others kept, it shows by itself */
  readonly control: (form: FormState) => Child
  /** the value is a link of its own already, so that only the sign beside it opens the field */
  readonly leads?: boolean
  /** the value as it is read; nothing is told to be lacking */
  readonly children: Child
}

export function EditableValue({ children, leads = false, ...props }: ValueProps) {
  const { place, field, label } = props
  const { frame, opening, row, here } = place
  if (opening?.row === row && opening.field === field) {
    return <OneField {...props} opening={opening} />
  }
  const { m } = frame
  return (
    <>
      {leads && children}
      <a
        id={`${row}.${field}`}
        class="in-place"
        href={withQuery(here, 'edit', `${row}.${field}`)}
        hx-swap="innerMorph show:none"
      >
        {!leads && (children || <span class="lacking-value">{m.common.lacking}</span>)}{' '}
        <span class="visually-hidden">{m.common.change(label)}</span>
        <Icon frame={frame} name="edit" />
      </a>
    </>
  )
}

interface OneFieldProps extends Omit<ValueProps, 'children' | 'leads'> {
  readonly opening: Opening
}

function OneField({ place, field, label, save, control, opening }: OneFieldProps) {
  const { frame, row, here, action, whole } = place
  const { m } = frame
  const { form, names } = opening
  const isElsewhere = Object.keys(form.problems).some((problem) => !names.includes(problem))
  const name = `${row}.${field}`
  return (
    <form
      id={name}
      class="in-place-form"
      method="post"
      action={withQuery(action, 'edit', name)}
      hx-swap="innerMorph show:none"
      aria-label={m.common.change(label)}
    >
      {form.meanwhile && <Problems m={m} form={form} />}
      {isElsewhere && (
        <p class="problem" role="alert">
          {m.common.wrongElsewhere}
        </p>
      )}
      <Seen form={form} />
      {control(form)}
      <div class="in-place-acts">
        <button type="submit" class="primary">
          {save ?? m.common.save}
        </button>
        <a class="button cancel" href={`${here}#${name}`} hx-swap="innerMorph show:none">
          {m.common.cancel}
        </a>
        <a class="whole" href={whole}>
          {m.common.whole}
        </a>
      </div>
    </form>
  )
}
