import { type ChannelName, channelNames } from '../src/domain/office/message.ts'
import type { Person } from '../src/domain/office/person.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { MessageTabs } from './message/tabs.tsx'
import { type FormState, Input, Problems, Seen } from './shared/form.tsx'

interface RemindersProps {
  readonly frame: Frame
  readonly people: readonly Person[]
  readonly form: FormState
  /** those that are open */
  readonly channels: readonly ChannelName[]
  /** why the test mail was not sent, '' if it was not tried */
  readonly failure: string
}

export function RemindersPage(props: RemindersProps) {
  const { frame, form } = props
  const { m } = frame
  return (
    <Page frame={frame} title={m.reminder.title}>
      <h1>{m.reminder.title}</h1>
      <MessageTabs frame={frame} current="/reminders" />
      <p class="lead">{m.reminder.lead}</p>
      <div class="two-columns">
        <form method="post" action="/reminders" class="card">
          <h2>{m.reminder.ladder}</h2>
          <Problems m={m} form={form} />
          <Seen form={form} />
          <LadderFields m={m} form={form} />
          <button type="submit" class="primary">
            {m.common.save}
          </button>
        </form>
        <Channels {...props} />
      </div>
    </Page>
  )
}

function LadderFields({ m, form }: { m: Frame['m']; form: FormState }) {
  const field = { m, form }
  const days = { ...field, type: 'number' } as const
  const { reminder } = m
  return (
    <>
      <Input {...field} type="time" name="at" label={reminder.at} hint={reminder.atHint} />
      <Input {...days} name="remindDays" label={reminder.remindDays} hint={reminder.remindHint} />
      <Input {...days} name="nudgeDays" label={reminder.nudgeDays} hint={reminder.nudgeHint} />
      <Input {...days} name="superviseDays" label={reminder.superviseDays} hint={reminder.superviseHint} />
      <Input {...days} name="repeatDays" label={reminder.repeatDays} hint={reminder.repeatHint} />
    </>
  )
}

function Channels({ frame, people, channels, failure }: RemindersProps) {
  const { m } = frame
  const withoutMail = people.filter(({ active, mail }) => active && !mail).map(({ name }) => name)
  return (
    <section class="card">
      <h2>{m.reminder.channels}</h2>
      <p>{m.reminder.inProgram}</p>
      <dl class="channels">
        {channelNames.map((name) => (
          <div>
            <dt>{m.message.channel[name]}</dt>
            <dd>{channels.includes(name) ? m.reminder.on : m.reminder.off[name]}</dd>
          </div>
        ))}
      </dl>
      {channels.includes('mail') && (
        <>
          {withoutMail.length > 0 && (
            <p class="hint">{m.reminder.withoutMail(m.common.names(withoutMail))}</p>
          )}
          <TestMail frame={frame} failure={failure} />
        </>
      )}
    </section>
  )
}

function TestMail({ frame, failure }: { frame: Frame; failure: string }) {
  const { m, person } = frame
  return (
    <form method="post" action="/reminders/test-mail">
      {failure && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      <p class="hint">{person?.mail ? m.reminder.testHint(person.mail) : m.reminder.testNoAddress}</p>
      <button type="submit">{m.reminder.test}</button>
    </form>
  )
}
