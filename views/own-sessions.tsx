/** One's own sign-ins: where they are open, and the password. */
import type { Policy } from '../src/domain/office/policy.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { NewPassword } from './setup.tsx'
import { type FormState, Input, Problems } from './shared/form.tsx'
import { When } from './shared/when.tsx'

/** A session as the page shows it. */
export interface OwnSession {
  readonly startedAt: string
  readonly seenAt: string
  /** '' if it is not known */
  readonly address: string
  /** the one that asks */
  readonly current: boolean
}

interface OwnSessionsProps {
  readonly frame: Frame
  readonly account: string
  readonly sessions: readonly OwnSession[]
  readonly form: FormState
  readonly policy: Policy
  /** the password is older than the policy allows */
  readonly outstanding: boolean
}

export function OwnSessionsPage({ frame, account, sessions, form, policy, outstanding }: OwnSessionsProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.session.ownTitle}>
      <h1>{m.session.ownTitle}</h1>
      <p class="lead">{m.session.ownLead}</p>
      {outstanding && (
        <p class="problems" role="alert">
          {m.session.expired(policy.passwordDays)}
        </p>
      )}
      <OpenSessions m={m} sessions={sessions} policy={policy} />
      <section class="card" aria-labelledby="factor-title">
        <h2 id="factor-title">{m.secondFactor.title}</h2>
        <p class="hint">{m.secondFactor.lead}</p>
        <a class="button" href="/account/second-factor">
          {m.secondFactor.manage}
        </a>
      </section>
      <section class="card" aria-labelledby="change-title">
        <h2 id="change-title">{m.session.changeTitle}</h2>
        <form method="post" action="/account/password">
          <Problems m={m} form={form} />
          <input type="hidden" name="account" value={account} autocomplete="username" />
          <Input
            m={m}
            form={form}
            name="passwordNow"
            type="password"
            label={m.session.passwordNow}
            autocomplete="current-password"
          />
          <NewPassword m={m} form={form} least={policy.passwordLength} label={m.session.passwordNew} />
          <button type="submit" class="primary">
            {m.session.change}
          </button>
        </form>
      </section>
    </Page>
  )
}

function OpenSessions({
  m,
  sessions,
  policy,
}: Pick<OwnSessionsProps, 'sessions' | 'policy'> & { m: Frame['m'] }) {
  return (
    <section class="card" aria-labelledby="open-title">
      <h2 id="open-title">{m.session.openTitle}</h2>
      <div class="table-scroll">
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{m.session.started}</th>
              <th scope="col">{m.session.seen}</th>
              <th scope="col">{m.session.address}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <SessionRow m={m} session={session} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">{m.session.idle(policy.idleMinutes, policy.sessionHours)}</p>
      <form method="post" action="/account/sessions/removal">
        <button type="submit">{m.session.outEverywhere}</button>
      </form>
    </section>
  )
}

function SessionRow({ m, session }: { m: Frame['m']; session: OwnSession }) {
  const { startedAt, seenAt, address, current } = session
  return (
    <tr>
      <th scope="row">
        <When m={m} at={startedAt} />
      </th>
      <td>{current ? m.session.thisOne : <When m={m} at={seenAt} />}</td>
      <td>{address || m.session.unknownAddress}</td>
    </tr>
  )
}
