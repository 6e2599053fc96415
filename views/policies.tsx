import { roles } from '../src/domain/office/role.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { AdminTabs } from './person/tabs.tsx'
import { Checkboxes, type FormState, Input, Problems, Seen } from './shared/form.tsx'

/** What the security administrator asks of passwords and sign-ins. */
export function PoliciesPage({ frame, form }: { frame: Frame; form: FormState }) {
  const { m } = frame
  const number = { m, form, type: 'number' } as const
  const choices = roles.map((role) => ({ value: role, text: m.person.role[role] }))
  return (
    <Page frame={frame} title={m.policy.title}>
      <h1>{m.person.administration}</h1>
      <AdminTabs frame={frame} current="/policies" />
      <p class="lead">{m.policy.lead}</p>
      <div class="card">
        <form method="post" action="/policies">
          <Problems m={m} form={form} />
          <Seen form={form} />
          <Input
            {...number}
            name="passwordLength"
            label={m.policy.passwordLength}
            hint={m.policy.passwordLengthHint}
          />
          <Input
            {...number}
            name="passwordDays"
            label={m.policy.passwordDays}
            hint={m.policy.passwordDaysHint}
          />
          <Input
            {...number}
            name="passwordHistory"
            label={m.policy.passwordHistory}
            hint={m.policy.passwordHistoryHint}
          />
          <Input {...number} name="idleMinutes" label={m.policy.idleMinutes} />
          <Input {...number} name="sessionHours" label={m.policy.sessionHours} />
          <Checkboxes
            m={m}
            form={form}
            name="secondFactorRoles"
            label={m.policy.secondFactorRoles}
            hint={m.policy.secondFactorHint}
            choices={choices}
          />
          <button type="submit" class="primary">
            {m.common.save}
          </button>
        </form>
      </div>
    </Page>
  )
}
