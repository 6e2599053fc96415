/** The one-time link: handed out, and opened. */
import type { Person } from '../../src/domain/office/person.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { NewPassword } from '../setup.tsx'
import { type FormState, Problems } from '../shared/form.tsx'

export function InvitationPage({ frame, name, link }: { frame: Frame; name: string; link: string }) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.person.inviteTitle}>
      <h1>{m.person.inviteTitle}</h1>
      <p class="lead">{m.person.inviteLead(name)}</p>
      <p class="card">
        <output class="link-once">{link}</output>
      </p>
      <p>
        <a class="button primary" href="/people">
          {m.person.inviteBack}
        </a>
      </p>
    </Page>
  )
}

interface JoinProps {
  readonly frame: Frame
  readonly person: Person
  readonly form: FormState
  /** characters that a password has at least */
  readonly least: number
}

export function JoinPage({ frame, person, form, least }: JoinProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.person.joinTitle}>
      <div class="narrow">
        <h1>{m.person.joinTitle}</h1>
        <p class="lead">{m.person.joinLead(person.name)}</p>
        <form method="post" class="card">
          <Problems m={m} form={form} />
          <input type="hidden" name="account" autocomplete="username" value={person.account} />
          <NewPassword m={m} form={form} least={least} />
          <button type="submit" class="primary">
            {m.person.joinSubmit}
          </button>
        </form>
      </div>
    </Page>
  )
}
