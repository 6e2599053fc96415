import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { blankForm, type FormState, Input, Problems } from './shared/form.tsx'

interface CodeProps {
  readonly frame: Frame
  readonly back: string
  /** what went wrong, '' if nothing did */
  readonly trouble: string
}

/** Asks for the second factor. */
export function CodePage({ frame, back, trouble }: CodeProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.session.codeTitle}>
      <div class="narrow sign-in">
        <h1>{m.session.codeTitle}</h1>
        <form method="post" action="/sign-in/code" class="card">
          {trouble && (
            <p class="problems" role="alert">
              {trouble}
            </p>
          )}
          <input type="hidden" name="back" value={back} />
          <Input
            m={m}
            form={blankForm}
            name="code"
            label={m.session.code}
            hint={m.session.codeHint}
            autocomplete="one-time-code"
            autofocus
          />
          <button type="submit" class="primary">
            {m.session.submit}
          </button>
        </form>
        <form method="post" action="/sign-out">
          <button type="submit" class="quiet">
            {m.common.cancel}
          </button>
        </form>
      </div>
    </Page>
  )
}

interface SignInProps {
  readonly frame: Frame
  readonly form: FormState
  /** where to go once signed in */
  readonly back: string
  /** what went wrong, '' if nothing did */
  readonly trouble: string
}

export function SignInPage({ frame, form, back, trouble }: SignInProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.session.title}>
      <div class="narrow sign-in">
        <h1>{frame.officeName || m.common.name}</h1>
        <p class="lead">{m.common.tagline}</p>
        <form method="post" action="/sign-in" class="card">
          <Problems m={m} form={form} />
          {trouble && (
            <p class="problems" role="alert">
              {trouble}
            </p>
          )}
          <input type="hidden" name="back" value={back} />
          <Input
            m={m}
            form={form}
            name="account"
            label={m.session.account}
            autocomplete="username"
            autofocus
          />
          <Input
            m={m}
            form={form}
            name="password"
            type="password"
            label={m.session.password}
            autocomplete="current-password"
          />
          <button type="submit" class="primary">
            {m.session.submit}
          </button>
        </form>
        <p class="secrecy">{m.session.secrecy}</p>
      </div>
    </Page>
  )
}
