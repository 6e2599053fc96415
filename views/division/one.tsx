import type { Division } from '../../src/domain/office/division.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type FormState, Problems, Seen } from '../shared/form.tsx'
import { Tick } from '../shared/tick.tsx'
import { DivisionFields } from './fields.tsx'

interface DivisionProps {
  readonly frame: Frame
  readonly division: Division
  readonly form: FormState
}

export function DivisionPage({ frame, division, form }: DivisionProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.division.editTitle}>
      <h1>{division.name}</h1>
      <form method="post" action={`/divisions/${division.id}`} class="card">
        <Problems m={m} form={form} />
        <Seen form={form} />
        <DivisionFields m={m} form={form} />
        <Tick m={m} form={form} name="active" label={m.division.active} hint={m.division.activeHint} />
        <div class="actions">
          <button type="submit" class="primary">
            {m.common.save}
          </button>
          <a class="button" href="/divisions">
            {m.common.cancel}
          </a>
        </div>
      </form>
    </Page>
  )
}
