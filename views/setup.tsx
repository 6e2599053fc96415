import { usualPolicy } from '../src/domain/office/policy.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { type FormState, Input, Problems } from './shared/form.tsx'

export function SetupPage({ frame, form }: { frame: Frame; form: FormState }) {
  const { m } = frame
  const field = { m, form }
  return (
    <Page frame={frame} title={m.setup.title}>
      <div class="narrow">
        <h1>{m.setup.title}</h1>
        <p class="lead">{m.setup.lead}</p>
        <form method="post" class="card">
          <Problems m={m} form={form} />
          <Input
            {...field}
            name="officeName"
            label={m.setup.officeName}
            hint={m.setup.officeNameHint}
            autofocus
          />
          <Input {...field} name="name" label={m.setup.name} autocomplete="name" />
          <Input
            {...field}
            name="account"
            label={m.setup.account}
            hint={m.setup.accountHint}
            autocomplete="username"
          />
          <NewPassword {...field} least={usualPolicy.passwordLength} />
          <button type="submit" class="primary">
            {m.setup.submit}
          </button>
        </form>
        <p class="secrecy">{m.session.secrecy}</p>
      </div>
    </Page>
  )
}

interface NewPasswordProps {
  readonly m: Frame['m']
  readonly form: FormState
  /** characters that it has at least */
  readonly least: number
  /** where it takes the place of another */
  readonly label?: string
}

export function NewPassword({ least, label, ...field }: NewPasswordProps) {
  const { m } = field
  return (
    <>
      <Input
        {...field}
        name="password"
        type="password"
        label={label ?? m.setup.password}
        hint={m.setup.passwordHint(least)}
        autocomplete="new-password"
      />
      <Input
        {...field}
        name="passwordAgain"
        type="password"
        label={m.setup.passwordAgain}
        autocomplete="new-password"
      />
    </>
  )
}
