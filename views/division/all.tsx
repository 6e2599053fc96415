import type { Beginning } from '../../src/domain/office/beginning.ts'
import type { Office } from '../../src/domain/office/office.ts'
import { may } from '../../src/domain/office/permission.ts'
import { FirstSteps } from '../first-steps.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type FormState, Problems } from '../shared/form.tsx'
import type { Opening } from '../shared/in-place.tsx'
import { DivisionFields } from './fields.tsx'
import { DivisionTable } from './table.tsx'

interface DivisionsProps {
  readonly frame: Frame
  readonly office: Office
  /** of a division to add */
  readonly form: FormState
  readonly opening: Opening | null
  readonly beginning: Beginning | null
}

export function DivisionsPage({ frame, office, form, opening, beginning }: DivisionsProps) {
  const { m, person } = frame
  return (
    <Page frame={frame} title={m.division.title}>
      <div class="page-head">
        <h1>{m.division.title}</h1>
        <a class="button" href="/divisions/sheet">
          {m.rows.divisions.title}
        </a>
      </div>
      <p class="lead">{m.division.lead}</p>
      <FirstSteps frame={frame} beginning={beginning} />
      {office.divisions.length === 0 ? (
        <form method="post" action="/divisions/sample" class="empty">
          <p>{m.division.empty}</p>
          <button type="submit">{m.division.loadSample}</button>
        </form>
      ) : (
        <DivisionTable frame={frame} office={office} opening={opening} />
      )}
      {!opening && <Adding m={m} form={form} />}
      {person && may(person, 'task.verify') && <HeadsConfirm m={m} office={office} />}
    </Page>
  )
}

function Adding({ m, form }: { m: Frame['m']; form: FormState }) {
  return (
    <section class="card" aria-labelledby="add-title">
      <h2 id="add-title">{m.division.addTitle}</h2>
      <form method="post" action="/divisions">
        <Problems m={m} form={form} />
        <DivisionFields m={m} form={form} />
        <button type="submit" class="primary">
          {m.division.add}
        </button>
      </form>
    </section>
  )
}

function HeadsConfirm({ m, office }: { m: Frame['m']; office: Office }) {
  const isOn = office.headsConfirm === true
  return (
    <form method="post" action="/divisions/confirmation" class="card">
      <h2>
        {m.confirmation.setting} {isOn && <span class="tag">{m.confirmation.on}</span>}
      </h2>
      <p class="hint">{m.confirmation.settingHint}</p>
      <button type="submit" name="headsConfirm" value={isOn ? 'off' : 'on'}>
        {isOn ? m.confirmation.turnOff : m.confirmation.turnOn}
      </button>
    </form>
  )
}
