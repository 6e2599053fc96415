import type { Division } from '../src/domain/office/division.ts'
import type { Office } from '../src/domain/office/office.ts'
import { may } from '../src/domain/office/permission.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { type FormState, Input, Problems, Seen, TextArea } from './shared/form.tsx'
import { Tick } from './shared/tick.tsx'

interface DivisionsProps {
  readonly frame: Frame
  readonly office: Office
  readonly form: FormState
}

export function DivisionsPage({ frame, office, form }: DivisionsProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.division.title}>
      <h1>{m.division.title}</h1>
      <p class="lead">{m.division.lead}</p>
      {office.divisions.length === 0 ? (
        <form method="post" action="/divisions/sample" class="empty">
          <p>{m.division.empty}</p>
          <button type="submit">{m.division.loadSample}</button>
        </form>
      ) : (
        <DivisionTable m={m} office={office} />
      )}
      <section class="card" aria-labelledby="add-title">
        <h2 id="add-title">{m.division.addTitle}</h2>
        <form method="post" action="/divisions">
          <Problems m={m} form={form} />
          <Fields m={m} form={form} />
          <button type="submit" class="primary">
            {m.division.add}
          </button>
        </form>
      </section>
      {frame.person && may(frame.person, 'task.verify') && <HeadsConfirm m={m} office={office} />}
    </Page>
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

export function DivisionPage({
  frame,
  division,
  form,
}: {
  frame: Frame
  division: Division
  form: FormState
}) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.division.editTitle}>
      <h1>{division.name}</h1>
      <form method="post" action={`/divisions/${division.id}`} class="card">
        <Problems m={m} form={form} />
        <Seen form={form} />
        <Fields m={m} form={form} />
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

function Fields({ m, form }: { m: Frame['m']; form: FormState }) {
  return (
    <>
      <Input m={m} form={form} name="name" label={m.division.name} />
      <TextArea
        m={m}
        form={form}
        name="duties"
        label={m.division.duties}
        hint={m.division.dutiesHint}
        rows={2}
        optional
      />
    </>
  )
}

function DivisionTable({ m, office }: { m: Frame['m']; office: Office }) {
  return (
    <div class="table-scroll stacked">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{m.division.name}</th>
            <th scope="col">{m.division.duties}</th>
            <th scope="col">{m.division.contacts}</th>
          </tr>
        </thead>
        <tbody>
          {office.divisions.map((division) => (
            <tr>
              <th scope="row" class="division-name">
                <a href={`/divisions/${division.id}`}>{division.name}</a>
                {division.sample && <span class="tag">{m.division.sample}</span>}
                {!division.active && <span class="tag">{m.division.inactive}</span>}
              </th>
              <td>{division.duties}</td>
              <td>{contactsOf(office, division.id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function contactsOf(office: Office, divisionId: string): string {
  const contacts = office.people.filter((person) => person.active && person.divisionId === divisionId)
  return contacts.map((person) => person.name).join('、')
}
