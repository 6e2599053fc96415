import { applicantKinds, channels } from '../../src/domain/application/application.ts'
import { activeDivisions } from '../../src/domain/office/divisions.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type FormState, Input, Problems, Seen, Select, TextArea } from '../shared/form.tsx'

interface EntryProps {
  readonly frame: Frame
  readonly office: Office
  readonly form: FormState
  /** null for a new one */
  readonly number: string | null
}

export function EntryPage({ frame, office, form, number }: EntryProps) {
  const { m } = frame
  const words = m.application
  const field = { m, form }
  const title = number === null ? words.enter : words.edit
  const back = number === null ? '/applications' : `/applications/${encodeURIComponent(number)}`
  const divisions = activeDivisions(office).map(({ id, name }) => ({ value: id, text: name }))
  return (
    <Page frame={frame} title={title}>
      <div class="application-entry">
        <p class="crumbs">
          <a href="/applications">{m.register.title}</a>
          {number && ` · ${number}`}
        </p>
        <h1>{title}</h1>
        <form class="card" method="post" action={number === null ? back : `${back}/entry`}>
          <Problems {...field} />
          <Seen form={form} />
          {number === null && (
            <Input {...field} name="number" label={words.number} hint={words.numberHint} optional />
          )}
          <div class="fields-in-row">
            <Input {...field} name="receivedOn" type="date" label={words.receivedOn} />
            <Select
              {...field}
              name="channel"
              label={words.channel}
              choices={channels.map((channel) => ({
                value: channel,
                text: m.applicationNames.channels[channel],
              }))}
            />
          </div>
          <p class="hint application-received">{words.receivedHint}</p>
          <div class="fields-in-row">
            <Select
              {...field}
              name="kind"
              label={words.applicantKind}
              choices={applicantKinds.map((kind) => ({ value: kind, text: m.applicationNames.kinds[kind] }))}
            />
            <Select
              {...field}
              name="divisionId"
              label={words.division}
              choices={divisions}
              empty={words.noDivision}
            />
          </div>
          <Input {...field} name="applicant" label={words.applicant} hint={words.applicantHint} />
          <TextArea {...field} name="request" label={words.request} hint={words.requestHint} rows={3} />
          <div class="actions">
            <button type="submit" class="primary">
              {number === null ? words.enter : m.common.save}
            </button>
            <a class="button" href={back}>
              {m.common.cancel}
            </a>
          </div>
        </form>
      </div>
    </Page>
  )
}
